import type { service as english } from '../en/service'
import type { Translation } from '../speak'

export const service: Translation<typeof english> = {
  staff: {
    title: 'Digitail hat Schwierigkeiten',
    sentence: 'Manches kann sich verspäten. Wir versuchen es weiter, Sie müssen nichts tun.',
  },
  admin: {
    'provider-outage': {
      title: 'Digitail hat Schwierigkeiten',
      sentence:
        'Bei vielen Praxen zugleich lässt sich die Verbindung nicht erneuern. Keine Praxis wurde verändert, und niemand muss neu verbinden. Es geht von selbst weiter.',
    },
    'our-configuration': {
      title: 'Digitail akzeptiert diese App nicht',
      sentence:
        'Keine Verbindung lässt sich erneuern, bis in den Einstellungen die Client-ID, das Client-Secret und die Adressen von Digitail stimmen. Keine Praxis wurde verändert. Sobald alles stimmt, geht es von selbst weiter.',
    },
    late: {
      title: 'Der Hintergrunddienst läuft nicht',
      sentence:
        'Verbindungen werden nur noch erneuert, wenn sie benutzt werden. Prüfen Sie, ob ein Server läuft, oder den Zeitplaner, der ihn aufruft.',
      lastRun: 'Letzter Lauf',
      never: 'Er ist noch nie gelaufen.',
    },
  },
  since: 'Begonnen',
}
