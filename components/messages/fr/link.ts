import { brand } from '@/components/brand'
import type { link as english } from '../en/link'
import type { Translation } from '../speak'
import { linkResults } from './link-results'

export const link: Translation<typeof english> = {
  results: linkResults,
  open: {
    title: 'Connecter {clinic}',
    titleRepair: 'Reconnecter {clinic}',
    asks: `${brand.name} vous le demande.`,
    asksNamed: `{who}, de ${brand.name}, vous le demande.`,
    what: `${brand.name} pourra ainsi travailler avec {clinic} dans Digitail : rendez-vous, patients, vétérinaires. Il vous faut un compte Digitail de la clinique, et aucun compte ici.`,
    whatRepair: `Digitail ne laisse plus entrer ${brand.name} pour {clinic}. Identifiez-vous encore une fois chez Digitail, avec un compte de la clinique. Tout le reste ne change pas.`,
    stepsTitle: 'Comment cela se passe',
    steps: [
      'Vous vous identifiez chez Digitail, sur sa propre page. Nous ne voyons jamais votre mot de passe.',
      'Digitail demande si nous pouvons travailler avec la clinique.',
      'Nous vous montrons le nom de la clinique. Un clic, et elle est connectée.',
    ],
    button: 'Connecter à Digitail',
    buttonRepair: 'Reconnecter à Digitail',
    leaving: 'Ouverture de Digitail…',
    again: 'Utiliser un autre compte Digitail',
    until: 'Expiration du lien :',
    notYou: 'Vous ne gérez pas Digitail dans cette clinique ? Transmettez le lien à la personne qui s’en charge.',
    waiting: {
      title: 'La question a été posée à un admin',
      sentence:
        'Ce lien a servi avec le compte d’une autre clinique, et un admin décide si c’est correct. Si c’était une erreur, utilisez le bon compte.',
    },
  },
  confirm: {
    other: {
      title: 'Ce compte ne voit pas {clinic}',
      sentence: 'Le lien a été créé pour {clinic}, et le compte Digitail que vous avez utilisé appartient à :',
      lead: 'Rien n’est encore connecté.',
      what: `Si c’est correct malgré tout, une personne de ${brand.name} doit d’abord le dire. D’ici là, rien n’est connecté.`,
      ask: 'C’est correct, demandez',
      asking: 'Demande en cours…',
      no: 'Non, utiliser un autre compte',
    },
    noHint: 'Sinon, rien ne sera connecté, et nous vous montrerons comment changer de compte dans Digitail.',
  },
  reference: 'Référence pour l’assistance',
  forClinic: 'Pour {clinic}',
}
