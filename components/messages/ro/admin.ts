import type { admin as english } from '../en/admin'
import type { Translation } from '../speak'

export const admin: Translation<typeof english> = {
  clinics: {
    title: 'Clinici conectate',
    count: '{count, plural, one {# clinică} few {# clinici} other {# de clinici}}',
    empty: { title: 'Încă nicio clinică', sentence: 'Imediat ce cineva conectează o clinică, apare aici.' },
    columns: {
      clinic: 'Clinică',
      status: 'Stare',
      account: 'Cont Digitail',
      by: 'Conectată de',
      last: 'Ultima comunicare',
      environment: 'Mediu',
    },
    environments: { production: 'Producție', sandbox: 'Sandbox Digitail', local: 'Sandbox local' },
    nobody: '—',
    number: 'Nr. {id, number, ::group-off}',
  },
}
