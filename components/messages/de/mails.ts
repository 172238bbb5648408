import { brand } from '@/components/brand'
import type { mails as english } from '../en/mails'
import type { Translation } from '../speak'

const repair: Translation<typeof english.repair> = {
  subject: {
    first: 'Bitte neu mit Digitail verbinden: {names}',
    'day-3': 'Erinnerung: nicht mit Digitail verbunden: {names}',
    'day-7': 'Eine Woche ohne Digitail: {names}',
    'day-14': 'Letzte Erinnerung: nicht mit Digitail verbunden: {names}',
  },
  title: 'Bitte neu mit Digitail verbinden',
  which: 'Es geht um {names}.',
  unknownReason: 'Digitail gibt uns keinen Zugang mehr.',
  since: 'Das ist seit dem {when} so.',
  how: 'Neu verbinden dauert etwa eine Minute: Klicken Sie auf den Button, melden Sie sich bei Digitail an und stimmen Sie zu.',
  howForbidden:
    'Bitten Sie die Person, die Digitail in der Praxis verwaltet, es zu erlauben, und klicken Sie dann auf den Button. Sie können auch gleich klicken und sich mit einem anderen Konto anmelden.',
  until: 'Der Button gilt bis zum {when} und nur für diese Praxis. Jede Erinnerung bringt einen neuen.',
  forYou: 'Leiten Sie diese E-Mail an niemanden weiter, der die Praxis nicht verbinden darf.',
  last: 'Das ist unsere letzte Erinnerung. Es wurde nichts gelöscht, Sie können die Praxis jederzeit neu verbinden.',
}

const digest: Translation<typeof english.digest> = {
  subject: {
    fine: 'Diese Woche: {count, plural, one {# Praxis verbunden} other {# Praxen verbunden}}, nichts zu tun',
    needed: 'Diese Woche: Bei {count, plural, one {# Praxis} other {# Praxen}} muss jemand handeln',
  },
  clinics: '{count, plural, one {# Praxis} other {# Praxen}}',
  needed: 'Bei {count, plural, one {# Praxis} other {# Praxen}} muss jemand handeln.',
  title: 'Ihre Woche',
  counts: 'Stand der Praxen',
  connected: 'Verbunden',
  waiting: 'Wartet auf Digitail',
  waitingMeans: 'Niemand muss handeln, wir versuchen es weiter.',
  needPerson: 'Neu verbinden',
  disconnected: 'Nicht verbunden',
  needTitle: 'Wo jemand handeln muss, das Älteste zuerst',
  healedTitle: 'Diese Woche wieder da',
  nothing: 'Niemand muss handeln. Es gibt nichts zu tun.',
  incident: 'Digitail hat gerade Schwierigkeiten. Keine Praxis wurde verändert, und niemand muss neu verbinden.',
  failedMails: 'E-Mails, die sich nicht senden ließen: {count, number}. Siehe „Meldungen“.',
  why: `Sie bekommen das einmal in der Woche, weil Sie Admin von ${brand.name} sind.`,
  unsubscribe: 'Wochenbericht abbestellen',
}

export const mails: Translation<typeof english> = {
  more: '{count, plural, one {# weitere} other {# weitere}}',
  button: {
    repair: 'Jetzt neu verbinden',
    clinics: 'Alle Praxen ansehen',
    overview: 'Übersicht öffnen',
    link: 'Jetzt entscheiden',
    open: '{name} öffnen',
  },
  repair,
  repairFixed: {
    subject: 'Wieder verbunden: {names}',
    title: 'Wieder verbunden',
    sentence: 'Die Verbindung zu Digitail funktioniert wieder: {names}. Sie müssen nichts tun.',
  },
  clinics: {
    subject: {
      one: 'Bitte neu verbinden: {names}',
      reminder: 'Erinnerung, bitte neu verbinden: {names}',
      many: '{count, plural, one {# Praxis muss neu verbunden werden} other {# Praxen müssen neu verbunden werden}}',
      manyReminder:
        'Erinnerung: {count, plural, one {# Praxis muss noch neu verbunden werden} other {# Praxen müssen noch neu verbunden werden}}',
    },
    title: 'Jemand muss handeln',
    sentence: 'Von uns aus können wir hier nichts tun: Jemand aus der jeweiligen Praxis muss sie neu verbinden.',
    list: 'Wo jemand handeln muss',
    since: 'Seit dem {when}.',
    wrote: 'Wir haben an {who} geschrieben.',
    nobody:
      'Wir kennen in der Praxis niemanden, dem wir schreiben können: Tragen Sie einen Kontakt ein oder senden Sie einen Link.',
  },
  clinicsFixed: {
    subject: {
      one: 'Wieder verbunden: {names}',
      many: '{count, plural, one {# Praxis ist wieder verbunden} other {# Praxen sind wieder verbunden}}',
    },
    title: 'Wieder verbunden',
    sentence: 'Was wir Ihnen gemeldet hatten, ist behoben. Es gibt nichts mehr zu tun.',
    list: 'Wieder da',
    since: 'Hier musste seit dem {when} jemand handeln.',
  },
  configuration: {
    subject: `Digitail akzeptiert ${brand.name} nicht`,
    title: 'Digitail akzeptiert diese App nicht',
    sentence: 'Seit dem {when} lässt sich keine Verbindung mehr erneuern, bei keiner Praxis.',
    what: 'Prüfen Sie in den Einstellungen die Client-ID, das Client-Secret und die Adressen von Digitail. Keine Praxis wurde verändert, niemand muss neu verbinden, und es geht von selbst weiter, sobald alles stimmt.',
  },
  configurationFixed: {
    subject: `Digitail akzeptiert ${brand.name} wieder`,
    title: 'Digitail akzeptiert diese App wieder',
    sentence: 'Was am {when} begann, ist vorbei. Verbindungen werden erneuert wie gewohnt.',
  },
  background: {
    subject: `Der Hintergrunddienst von ${brand.name} steht still`,
    title: 'Der Hintergrunddienst steht still',
    sentence: 'Zuletzt lief er am {when}. Verbindungen werden nur noch erneuert, wenn sie benutzt werden.',
    what: 'Prüfen Sie, ob ein Server läuft, oder den Zeitplaner, der ihn aufruft.',
  },
  backgroundFixed: {
    subject: `Der Hintergrunddienst von ${brand.name} läuft wieder`,
    title: 'Der Hintergrunddienst läuft wieder',
    sentence: 'Davor lief er zuletzt am {when}. Es gibt nichts mehr zu tun.',
  },
  approval: {
    subject: 'Bitte entscheiden Sie: ein Link für {clinic}',
    title: 'Ist das die richtige Praxis?',
    sentence:
      'Jemand hat einen Verbindungslink von Ihnen für {clinic} benutzt und kam mit einer anderen Praxis zurück.',
    since: 'Das wartet seit dem {when}. Nichts wird verbunden, bevor Sie zustimmen.',
  },
  digest,
  test: {
    subject: `Eine Test-E-Mail von ${brand.name}`,
    title: 'E-Mail funktioniert',
    sentence:
      'Sie haben diese E-Mail auf der Seite „Meldungen“ angefordert. Wenn bei einer Praxis jemand handeln muss, gehen E-Mails wie diese hinaus.',
  },
  small: {
    contact: `Sie bekommen das, weil Sie für ${brand.name} der Kontakt der Praxis sind.`,
    admin: `Sie bekommen das, weil Sie Admin von ${brand.name} sind. Es hört von selbst auf, sobald alles behoben ist.`,
    help: `Fragen? Schreiben Sie an ${brand.supportEmail}.`,
  },
}
