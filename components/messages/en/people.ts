const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`)

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
  clinics: (number: number) => (number === 0 ? 'none yet' : count(number, 'clinic', 'clinics')),
  allClinics: 'all clinics',
  sessions: (number: number) => (number === 0 ? 'not now' : count(number, 'browser', 'browsers')),
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
