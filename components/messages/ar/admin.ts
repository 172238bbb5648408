import type { admin as english } from '../en/admin'
import type { Translation } from '../speak'

export const admin: Translation<typeof english> = {
  clinics: {
    title: 'Clínicas conectadas',
    count: '{count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
    empty: { title: 'Ninguna clínica todavía', sentence: 'En cuanto alguien conecte una clínica, aparecerá aquí.' },
    columns: {
      clinic: 'Clínica',
      status: 'Estado',
      account: 'Cuenta de Digitail',
      by: 'Conectada por',
      last: 'Último intercambio',
      environment: 'Entorno',
    },
    environments: { production: 'Producción', sandbox: 'Pruebas de Digitail', local: 'Pruebas locales' },
    nobody: '—',
    number: 'N.º {id, number, ::group-off}',
  },
}
