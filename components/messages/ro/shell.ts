import { brand } from '@/components/brand'
import type { shell as english } from '../en/shell'
import type { Translation } from '../speak'

export const shell: Translation<typeof english> = {
  skip: 'Săriți la conținut',
  home: `${brand.name}, pagina de start`,
  navigation: 'Navigare principală',
  myClinics: 'Clinicile mele',
  menu: 'Meniu',
  openMenu: 'Deschideți meniul',
  overview: 'Sumar',
  connectedClinics: 'Clinici',
  links: 'Linkuri',
  people: 'Persoane',
  audit: 'Audit',
  notices: 'Notificări',
  health: 'Sistem',
  signedInAs: 'În cont ca {who}',
  account: 'Contul meu',
  signOut: 'Ieșire',
  admin: 'Admin',
  help: 'Aveți nevoie de ajutor? Scrieți-ne:',
  legal: 'Informații legale',
  reference: 'Referință {reference}',
  searching: 'Se caută',
  justNow: 'chiar acum',
  atOnce: 'în câteva clipe',
  never: 'niciodată',
  language: { label: 'Limbă', choose: 'Schimbați' },
}
