export const admin = {
  clinics: {
    title: 'Connected clinics',
    count: (count: number) => (count === 1 ? '1 clinic' : `${count} clinics`),
    empty: { title: 'No clinic yet', sentence: 'As soon as someone connects a clinic, it appears here.' },
    columns: {
      clinic: 'Clinic',
      status: 'Status',
      account: 'Digitail account',
      by: 'Connected by',
      last: 'Last exchange',
      environment: 'Environment',
    },
    environments: { production: 'Production', sandbox: 'Digitail sandbox', local: 'Local sandbox' },
    nobody: '—',
    number: (id: number) => `No. ${id}`,
  },
  people: {
    title: 'People',
    lead: 'Only the people listed here can sign in.',
    columns: { person: 'Person', role: 'Role', clinics: 'Clinics', last: 'Last sign-in', actions: 'Change' },
    you: 'you',
    roles: { ADMIN: 'Admin', STAFF: 'Clinic staff' },
    disabled: 'Access ended',
    noClinics: 'none yet',
    invite: {
      title: 'Invite someone',
      email: 'Work e-mail',
      role: 'Role',
      hint: 'They can sign in at once with this address.',
      button: 'Invite',
    },
    makeAdmin: 'Make admin',
    makeStaff: 'Make clinic staff',
    disable: 'End access',
    enable: 'Give access back',
    notices: {
      invited: 'Invited. They can sign in now.',
      'already-there': 'This address is on the list already.',
      'bad-email': 'This is not an e-mail address. Write it like name@clinic.com.',
      changed: 'Changed. It holds from their next click.',
      'not-yourself': 'You cannot change your own access. Ask another admin.',
      'last-admin': 'There must be at least one admin.',
    },
  },
} as const

export type PeopleNotice = keyof typeof admin.people.notices
