import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

export const invitation: Translation<typeof english> = {
  subject: `Vous êtes invité dans ${brand.name}`,
  preview: '{who} vous a invité.',
  title: `Bienvenue dans ${brand.name}`,
  who: `{who} vous a invité dans ${brand.name}, qui relie les cliniques vétérinaires à Digitail.`,
  as: 'Appuyez sur le bouton pour entrer en tant que {email}. Aucun mot de passe n’est nécessaire.',
  button: 'Entrer',
  works: 'Le lien sert une seule fois, pendant {days, plural, one {# jour} many {# de jours} other {# jours}}.',
  later:
    'Ensuite, l’invitation vaut toujours : ouvrez {address}, écrivez votre adresse e-mail, et un nouveau lien arrive.',
  notYou: 'Cela ne vous dit rien ? Ignorez cet e-mail ; rien ne se passe sans vous.',
  help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
}
