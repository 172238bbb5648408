import { brand } from '@/components/brand'
import type { shell as english } from '../en/shell'
import type { Translation } from '../speak'

export const shell: Translation<typeof english> = {
  skip: 'Zum Inhalt springen',
  home: `${brand.name}, Startseite`,
  navigation: 'Hauptmenü',
  myClinics: 'Meine Praxen',
  menu: 'Menü',
  openMenu: 'Menü öffnen',
  overview: 'Übersicht',
  connectedClinics: 'Praxen',
  links: 'Links',
  people: 'Personen',
  audit: 'Audit',
  notices: 'Meldungen',
  health: 'System',
  signedInAs: 'Angemeldet als {who}',
  account: 'Ihr Konto',
  signOut: 'Abmelden',
  admin: 'Admin',
  help: 'Brauchen Sie Hilfe? Schreiben Sie uns:',
  legal: 'Rechtliches',
  reference: 'Referenz {reference}',
  searching: 'Suche läuft',
  atOnce: 'gleich',
  justNow: 'gerade eben',
  never: 'nie',
  language: { label: 'Sprache', choose: 'Ändern' },
}
