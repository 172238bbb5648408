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
} as const
