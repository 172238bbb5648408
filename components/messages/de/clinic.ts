import type { clinic as english } from '../en/clinic'
import type { Translation } from '../speak'

export const clinic: Translation<typeof english> = {
  details: 'Diese Verbindung',
  account: 'Digitail-Konto',
  connectedBy: 'Verbunden von',
  connectedSince: 'Verbunden',
  lastExchange: 'Letzter Kontakt',
  clinicTime: 'Zeitzone der Praxis',
  alsoServes: 'Gilt auch für',
  unknownPerson: 'nicht mehr bekannt',
  byLink: 'jemandem mit Verbindungslink',
  justConnected: '{name} und Digitail sind verbunden. Hier ist der heutige Tag, live.',
  connect: {
    title: 'Diese Praxis verbinden',
    sentence: 'Melden Sie sich bei Digitail an, stimmen Sie zu und prüfen Sie den Namen. Das dauert eine Minute.',
    button: 'Mit Digitail verbinden',
  },
  reconnect: {
    title: 'Neu verbinden',
    sentence: 'Melden Sie sich noch einmal bei Digitail an, mit demselben Konto. Hier bleibt alles, wie es ist.',
    button: 'Neu mit Digitail verbinden',
  },
  disconnect: {
    title: 'Trennen',
    summary: '{name} trennen',
    what: 'Wenn Sie unten auf den Button klicken:',
    steps: [
      'Wir löschen unseren Zugang zu Digitail sofort und endgültig.',
      'Wir lesen nichts mehr von der Praxis.',
      'Was Sie in Digitail getan haben, bleibt dort unverändert.',
    ],
    shared: 'Dieselbe Verbindung gilt auch für {names}. Wenn Sie trennen, endet sie auch dort.',
    inDigitail:
      'In Digitail stehen wir danach vielleicht noch unter den verbundenen Apps. Sie können uns auch dort entfernen.',
    undo: 'Sie können die Praxis jederzeit wieder verbinden.',
    button: 'Jetzt trennen',
    working: 'Wird getrennt…',
  },
}
