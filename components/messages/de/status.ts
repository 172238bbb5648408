import type { status as english } from '../en/status'
import type { Translation } from '../speak'

const reconnect = { next: 'Verbinden Sie die Praxis neu, dann geht es weiter. Das dauert eine Minute.' }

export const status: Translation<typeof english> = {
  health: {
    live: {
      word: 'Verbunden',
      sentence: 'Mit Digitail verbunden, und alles funktioniert.',
      next: 'Wir sorgen dafür, dass es so bleibt. Sie müssen nichts tun.',
    },
    degraded: {
      word: 'Wartet auf Digitail',
      sentence: 'Digitail hat Schwierigkeiten.',
      next: 'Wir versuchen es weiter, Sie müssen nichts tun.',
    },
    needs_reconnect: {
      word: 'Neu verbinden',
      sentence: 'Digitail gibt uns keinen Zugang mehr.',
      ...reconnect,
    },
    disconnected: {
      word: 'Getrennt',
      sentence: 'Diese Praxis wurde getrennt. Wir lesen nichts mehr von ihr.',
      next: 'Verbinden Sie sie wieder, wann immer Sie möchten.',
    },
    never: {
      word: 'Nicht verbunden',
      sentence: 'Diese Praxis ist noch nicht verbunden.',
      next: 'Verbinden Sie sie, sobald Sie so weit sind.',
    },
  },
  reasons: {
    revoked: {
      sentence: 'Digitail gibt uns keinen Zugang mehr. Vielleicht hat ihn dort jemand entfernt.',
      ...reconnect,
    },
    expired: {
      sentence: 'Die Erlaubnis, die Digitail uns gegeben hat, ist abgelaufen.',
      ...reconnect,
    },
    lost_rotation: {
      sentence: 'Unsere Verbindung zu Digitail ist beim Erneuern abgebrochen. Es gingen keine Daten verloren.',
      ...reconnect,
    },
    forbidden: {
      sentence: 'Das Digitail-Konto hinter dieser Verbindung darf diese Praxis wohl nicht mehr sehen.',
      next: 'Bitten Sie die Person, die Digitail in der Praxis verwaltet, es zu erlauben, oder verbinden Sie die Praxis mit einem anderen Konto neu.',
    },
  },
  ourTrouble: {
    sentence: 'Etwas auf unserer Seite trennt uns von Digitail.',
    next: 'Wir sehen es und arbeiten daran, Sie müssen nichts tun.',
  },
  nextTry: 'Nächster Versuch',
  lastExchange: 'Letzter Kontakt mit Digitail',
  since: 'seit',
}
