import { sentence } from '../sentence'

export const people = {
  title: 'People',
  lead: 'Only the people listed here can sign in.',
  you: 'you',
  roles: { ADMIN: 'Admin', STAFF: 'Clinic staff' },
  states: { invited: 'Invited', active: 'Active', disabled: 'Access ended' },
  search: { label: 'Search people', hint: 'Name or e-mail', button: 'Search', clear: 'Show everybody' },
  filter: 'Show',
  filters: { all: 'Everybody', admins: 'Admins', staff: 'Clinic staff', invited: 'Invited', disabled: 'Access ended' },
  columns: { person: 'Person', access: 'Access', clinics: 'Clinics', sessions: 'Signed in', last: 'Last seen' },
  clinics: sentence('{count, plural, =0 {none yet} one {# clinic} other {# clinics}}', 'count'),
  allClinics: 'all clinics',
  sessions: sentence('{count, plural, =0 {not now} one {# browser} other {# browsers}}', 'count'),
  neverSeen: 'not yet',
  nobody: { title: 'Nobody fits', sentence: 'No name and no e-mail address contains this. Try a shorter part of it.' },
  nobodyHere: { title: 'Nobody here', sentence: 'There is nobody in this group.' },
  pages: 'Pages',
  next: 'Next',
  previous: 'Previous',
  invite: {
    title: 'Invite someone',
    email: 'Work e-mail',
    role: 'Role',
    language: 'Language',
    hint: 'They get a mail with a link that signs them in. Then choose which clinics they see.',
    button: 'Invite',
    sending: 'Inviting…',
  },
  everybodyOut: {
    title: 'Sign everybody out',
    sentence:
      'For a bad day: a lost laptop, a leaked mail. Every browser but this one is signed out at once. Connections to Digitail go on, and everybody can sign in again.',
    button: 'Sign everybody out now',
  },
  notices: {
    'bad-email': 'This is not an e-mail address. Write it like name@clinic.com.',
    'everybody-out': 'Everybody else is signed out.',
  },
} as const

export type PeopleNotice = keyof typeof people.notices
