import { sentence } from '../sentence'

export const admin = {
  clinics: {
    title: 'Connected clinics',
    count: sentence('{count, plural, one {# clinic} other {# clinics}}', 'count'),
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
    number: sentence('No. {id, number, ::group-off}', 'id'),
  },
} as const
