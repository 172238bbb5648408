import { brand } from '@/components/brand'
import type { linkMail as english } from '../en/link-mail'
import type { Translation } from '../speak'

export const linkMail: Translation<typeof english> = {
  connect: {
    subject: 'Merci de connecter {clinic} à Digitail',
    title: 'Connecter {clinic}',
    what: `${brand.name} vous demande de connecter {clinic} à Digitail. Cela prend environ une minute.`,
    whatNamed: `{who} (${brand.name}) vous demande de connecter {clinic} à Digitail. Cela prend environ une minute.`,
    button: 'Connecter la clinique',
  },
  repair: {
    subject: '{clinic} doit être reconnectée à Digitail',
    title: 'Reconnecter {clinic}',
    what: `${brand.name} vous demande de reconnecter {clinic} : Digitail ne nous laisse plus entrer. Tout reste comme avant, et cela prend environ une minute.`,
    whatNamed: `{who} (${brand.name}) vous demande de reconnecter {clinic} : Digitail ne nous laisse plus entrer. Tout reste comme avant, et cela prend environ une minute.`,
    button: 'Reconnecter la clinique',
  },
  account:
    'Il vous faut un compte Digitail de la clinique, et aucun compte chez nous. Rien n’est connecté avant que vous ayez vu le nom de la clinique et dit oui.',
  passOn: 'Vous n’êtes pas la bonne personne ? Transmettez cet e-mail à la personne qui gère Digitail à la clinique.',
  until: 'Le lien n’est valable que pour cette clinique, jusqu’au {when} (UTC).',
  help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
}
