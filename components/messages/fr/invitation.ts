import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

export const invitation: Translation<typeof english> = {
  subject: `Votre invitation dans ${brand.name}`,
  preview: '{who} vous invite.',
  title: `Bienvenue dans ${brand.name}`,
  who: `{who} vous invite dans ${brand.name}, qui relie les cliniques vétérinaires à Digitail.`,
  as: 'Appuyez sur le bouton pour vous identifier en tant que {email}. Aucun mot de passe n’est nécessaire.',
  button: 'S’identifier',
  works: 'Le lien est valable une seule fois, pendant {days, plural, one {# jour} many {# de jours} other {# jours}}.',
  later:
    'Ensuite, l’invitation vaut toujours : ouvrez {address}, écrivez votre adresse e-mail, et un nouveau lien arrive.',
  notYou: 'Cela ne vous dit rien ? Ignorez cet e-mail ; rien ne se passe sans vous.',
  help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
}
