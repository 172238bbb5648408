import { brand } from '@/components/brand'
import type { confirm as english } from '../en/confirm'
import type { Translation } from '../speak'

export const confirm: Translation<typeof english> = {
  title: 'Est-ce votre clinique ?',
  titleMany: 'Ces cliniques sont-elles les vôtres ?',
  from: 'De Digitail',
  account: 'Compte Digitail',
  signedInAs: `Session ouverte dans ${brand.name} : {who}.`,
  chooseMany: 'Cochez les cliniques à connecter.',
  yes: 'Oui, connecter',
  saving: 'Connexion…',
  yesSwitch: 'Oui, passer à ce compte',
  no: 'Non, c’est un autre compte',
  back: 'Aller à mes cliniques',
  noHint: 'Sinon, rien ne sera connecté, et nous vous montrerons comment changer de compte dans Digitail.',
  nothingYet: 'Rien n’est connecté tant que vous n’avez pas dit oui.',
  standing: {
    new: null,
    'same-account': 'Déjà connectée avec ce compte. Si vous dites oui, elle est renouvelée.',
    switch:
      'Jusqu’ici connectée avec {account}. Si vous dites oui, elle passe à ce compte ; tant que cela ne fonctionne pas, l’ancien reste.',
    switchUnnamed:
      'Jusqu’ici connectée avec un autre compte Digitail. Si vous dites oui, elle passe à celui-ci ; tant que cela ne fonctionne pas, l’ancien reste.',
    taken: 'Déjà connectée par d’autres personnes. Demandez-leur de vous ajouter, ou écrivez à l’assistance.',
  },
  otherAccount: {
    title: 'Ce n’est pas le même compte Digitail qu’avant',
    sentence:
      'Jusqu’ici, la clinique était connectée avec {expected}. Cette connexion reste telle quelle, sauf si vous dites oui.',
  },
  missing: {
    title: 'Ce compte ne voit pas {clinic}',
    sentence:
      'Vous vouliez la reconnecter, mais elle n’est pas parmi les cliniques de ce compte Digitail. Si vous l’attendiez ici, choisissez « Non » et changez de compte.',
  },
  allTaken: {
    title: 'Ici, vous ne pouvez rien connecter',
    sentence:
      'Toutes les cliniques de ce compte Digitail sont déjà connectées par d’autres personnes. Demandez-leur de vous ajouter, ou écrivez à l’assistance.',
  },
}
