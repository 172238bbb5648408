import { brand } from '@/components/brand'
import type { shell as english } from '../en/shell'
import type { Translation } from '../speak'

export const shell: Translation<typeof english> = {
  skip: 'Saltar al contenido',
  home: `${brand.name}, página de inicio`,
  navigation: 'Principal',
  myClinics: 'Mis clínicas',
  menu: 'Menú',
  openMenu: 'Abrir el menú',
  overview: 'Panel',
  connectedClinics: 'Clínicas',
  links: 'Enlaces',
  people: 'Personas',
  audit: 'Auditoría',
  notices: 'Avisos',
  health: 'Sistema',
  signedInAs: 'Ha entrado como {who}',
  account: 'Su cuenta',
  signOut: 'Salir',
  admin: 'Admin',
  help: '¿Necesita ayuda? Escríbanos:',
  legal: 'Legal',
  reference: 'Referencia {reference}',
  searching: 'Buscando',
  justNow: 'hace un momento',
  atOnce: 'dentro de un momento',
  never: 'nunca',
  language: { label: 'Idioma', choose: 'Cambiar' },
}
