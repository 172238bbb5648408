import { brand } from '@/components/brand'

export const shell = {
  skip: 'Skip to the content',
  home: `${brand.name}, start page`,
  navigation: 'Main',
  myClinics: 'My clinics',
  menu: 'Menu',
  openMenu: 'Open the menu',
  overview: 'Overview',
  connectedClinics: 'Clinics',
  links: 'Links',
  people: 'People',
  audit: 'Audit',
  signedInAs: (who: string) => `Signed in as ${who}`,
  account: 'Your account',
  signOut: 'Sign out',
  admin: 'Admin',
  help: 'Need help? Write to us:',
  legal: 'Legal',
  reference: (reference: string) => `Reference ${reference}`,
  justNow: 'just now',
  never: 'never',
} as const
