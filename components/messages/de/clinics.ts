import { brand } from '@/components/brand'
import type { clinics as english } from '../en/clinics'
import type { Translation } from '../speak'

export const clinics: Translation<typeof english> = {
  title: 'Meine Praxen',
  connect: 'Mit Digitail verbinden',
  leaving: 'Weiter zu Digitail…',
  connectAnother: 'Weitere Praxis verbinden',
  reconnect: 'Neu verbinden',
  open: '{clinic} öffnen',
  empty: {
    title: 'Holen Sie Ihre Praxis dazu',
    lead: `Sobald Ihre Praxis verbunden ist, kann ${brand.name} ihren Tag aus Digitail lesen: Termine, Patienten, Ärzteteam. Immer aktuell, nichts wird doppelt getippt.`,
    stepsTitle: 'So läuft es ab',
    steps: [
      {
        title: 'Sie melden sich bei Digitail an',
        text: 'Auf der eigenen Seite von Digitail. Ihr Passwort sehen wir nie.',
      },
      { title: 'Sie stimmen zu', text: 'Digitail fragt, ob wir die Daten Ihrer Praxis lesen dürfen.' },
      { title: 'Sie prüfen den Namen', text: 'Wir zeigen Ihnen die Praxis. Ein Klick, und sie ist verbunden.' },
    ],
    takes: 'Das dauert etwa eine Minute. Sie können es jederzeit rückgängig machen.',
  },
}
