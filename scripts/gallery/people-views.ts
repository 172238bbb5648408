import type { PeopleListView, PersonRow, PersonView } from '@/lib/admin/person-view'
import type { AccountView } from '@/lib/auth/account-view'
import type { SessionView } from '@/lib/auth/session-view'
import { now } from './clinic-views'

const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const days = 24 * 60

const mara: PersonRow = {
  id: 'p1',
  email: 'mara@linden-vet.example',
  name: 'Mara Ionescu',
  role: 'ADMIN',
  state: 'active',
  clinics: 0,
  sessions: 1,
  lastSeenAt: minutesAgo(4),
  language: 'ro',
  isYou: true,
}

const reception: PersonRow = {
  ...mara,
  id: 'p2',
  email: 'reception.and.emergencies@harbour-cats-and-dogs-of-the-north.example',
  name: null,
  role: 'STAFF',
  clinics: 2,
  sessions: 3,
  lastSeenAt: minutesAgo(52),
  isYou: false,
}

const lena: PersonRow = {
  ...reception,
  id: 'p3',
  email: 'lena@orchard.example',
  name: null,
  state: 'invited',
  clinics: 0,
  sessions: 0,
  lastSeenAt: null,
}

const tom: PersonRow = {
  ...reception,
  id: 'p4',
  email: 'tom@mill-lane.example',
  name: 'Tom Adler',
  state: 'disabled',
  clinics: 1,
  sessions: 0,
  lastSeenAt: minutesAgo(40 * days),
}

const counts = { all: 1240, admins: 3, staff: 1181, invited: 44, disabled: 12 }

export const everybody: PeopleListView = {
  people: [mara, reception, lena, tom],
  counts,
  search: '',
  filter: 'all',
  next: 'p4',
  previous: 'p1',
}

export const nobodyFound: PeopleListView = { ...everybody, people: [], search: 'zoe', next: null, previous: null }

const here: SessionView = {
  id: 's1',
  browser: 'Firefox',
  system: 'Windows',
  network: '203.0.113.0/24',
  since: minutesAgo(200),
  lastSeenAt: minutesAgo(0),
  isThis: true,
}

const sessions: SessionView[] = [
  here,
  { ...here, id: 's2', browser: 'Safari', system: 'iPhone', network: '2001:db8:12::/48', isThis: false },
  {
    ...here,
    id: 's3',
    browser: null,
    system: null,
    network: null,
    since: minutesAgo(3 * days),
    lastSeenAt: minutesAgo(days),
    isThis: false,
  },
]

const clinics = [
  { id: 'c1', name: 'Harbour Cats & Dogs', digitailClinicId: 2042, isMember: true },
  {
    id: 'c2',
    name: 'Linden Street Veterinary Clinic and Centre for Small Animals',
    digitailClinicId: 2041,
    isMember: true,
  },
]

const nothingMore = { found: null, foundMore: false, clinicSearch: '', invitation: null, canMailInvitation: false }

export const staffPerson: PersonView = {
  ...reception,
  ...nothingMore,
  signedIn: sessions.map((session) => ({ ...session, isThis: false })),
  memberOf: clinics,
  found: [...clinics.slice(0, 1), { id: 'c3', name: 'Harbour Horses', digitailClinicId: 88120, isMember: false }],
  foundMore: true,
  clinicSearch: 'harbour',
}

export const invitedPerson: PersonView = {
  ...lena,
  ...nothingMore,
  invitation: { sentAt: minutesAgo(2 * days), worksUntil: minutesAgo(-5 * days), isExpired: false },
  canMailInvitation: true,
  signedIn: [],
  memberOf: [],
}

export const latePerson: PersonView = {
  ...invitedPerson,
  invitation: { sentAt: minutesAgo(9 * days), worksUntil: minutesAgo(2 * days), isExpired: true },
}

export const uninformedPerson: PersonView = { ...invitedPerson, invitation: null, canMailInvitation: false }

export const disabledPerson: PersonView = { ...tom, ...nothingMore, signedIn: [], memberOf: clinics.slice(1) }

export const ownPerson: PersonView = { ...mara, ...nothingMore, signedIn: [here], memberOf: [] }

export const staffAccount: AccountView = {
  name: 'Ana Pop',
  email: 'ana@harbour-cats-and-dogs.example',
  role: 'STAFF',
  ways: { email: true, oidc: true, demo: false, linkedWith: ['login.harbour.example'] },
  sessions,
}

export const newAccount: AccountView = {
  name: null,
  email: 'admin@demo.example',
  role: 'ADMIN',
  ways: { email: false, oidc: false, demo: true, linkedWith: [] },
  sessions: [here],
}
