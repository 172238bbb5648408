import type { admin as english } from '../en/admin'
import type { Translation } from '../speak'

export const admin: Translation<typeof english> = {
  clinics: {
    title: 'Verbundene Praxen',
    count: '{count, plural, one {# Praxis} other {# Praxen}}',
    empty: { title: 'Noch keine Praxis', sentence: 'Sobald jemand eine Praxis verbindet, erscheint sie hier.' },
    columns: {
      clinic: 'Praxis',
      status: 'Status',
      account: 'Digitail-Konto',
      by: 'Verbunden von',
      last: 'Letzter Kontakt',
      environment: 'Umgebung',
    },
    environments: { production: 'Produktion', sandbox: 'Digitail-Sandbox', local: 'Lokale Sandbox' },
    nobody: '—',
    number: 'Nr. {id, number, ::group-off}',
  },
}
