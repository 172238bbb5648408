import type { today as english } from '../en/today'
import type { Translation } from '../speak'

export const today: Translation<typeof english> = {
  title: 'Heute in der Praxis',
  unavailable: {
    'needs-reconnect': {
      title: 'Digitail gibt uns keinen Zugang mehr',
      sentence: 'Verbinden Sie die Praxis neu, dann sind die heutigen Termine wieder da.',
    },
    'not-permitted': {
      title: 'Wir dürfen die Termine nicht sehen',
      sentence:
        'Das Digitail-Konto hinter dieser Verbindung darf es nicht. Bitten Sie die Person, die Digitail in der Praxis verwaltet, es zu erlauben.',
    },
    'digitail-trouble': {
      title: 'Digitail hat Schwierigkeiten',
      sentence: 'Wir versuchen es weiter, Sie müssen nichts tun. Laden Sie die Seite in ein paar Minuten neu.',
    },
    'too-many-requests': {
      title: 'Digitail bittet uns um eine Pause',
      sentence:
        'Wir haben in kurzer Zeit viel gefragt. Sie müssen nichts tun, laden Sie die Seite in einer Minute neu.',
    },
    'our-settings': {
      title: 'Bei uns stimmt etwas nicht',
      sentence:
        'Unsere eigenen Einstellungen hindern uns daran, Digitail zu fragen. Wer diese Seite betreibt, muss handeln. Sie müssen nichts tun.',
    },
    disconnected: {
      title: 'Diese Praxis ist nicht verbunden',
      sentence: 'Verbinden Sie sie, dann erscheinen hier die heutigen Termine.',
    },
  },
  states: {
    cancelled: 'Abgesagt',
    done: 'Fertig',
    now: 'Jetzt',
    upcoming: 'Kommt noch',
  },
  appointments: '{count, plural, one {# Termin} other {# Termine}}',
  clinicTime: 'Zeiten der Praxis ({timezone})',
  readAt: 'Aus Digitail geladen',
  empty: { title: 'Ein ruhiger Tag', sentence: 'In Digitail stehen für heute keine Termine.' },
  more: 'In Digitail stehen für heute mehr Termine, als wir hier zeigen.',
  waiting: 'Wir fragen Digitail nach den heutigen Terminen…',
  again: 'Neu laden',
  columns: { time: 'Zeit', patient: 'Patient', owner: 'Halter', vet: 'Bei wem', visit: 'Anlass', state: 'Status' },
  unknown: '—',
}
