import { brand } from '@/components/brand'
import type { shell as english } from '../en/shell'
import type { Translation } from '../speak'

export const shell: Translation<typeof english> = {
  skip: 'Aller au contenu',
  home: `${brand.name}, page d’accueil`,
  navigation: 'Navigation principale',
  myClinics: 'Mes cliniques',
  menu: 'Menu',
  openMenu: 'Ouvrir le menu',
  overview: 'Aperçu',
  connectedClinics: 'Cliniques',
  links: 'Liens',
  people: 'Personnes',
  audit: 'Audit',
  notices: 'Avis',
  health: 'Système',
  signedInAs: 'Session ouverte : {who}',
  account: 'Votre compte',
  signOut: 'Quitter',
  admin: 'Admin',
  help: 'Besoin d’aide ? Écrivez-nous :',
  legal: 'Mentions légales',
  reference: 'Référence {reference}',
  searching: 'Recherche en cours',
  justNow: 'à l’instant',
  atOnce: 'dans un instant',
  never: 'jamais',
  language: { label: 'Langue', choose: 'Changer' },
}
