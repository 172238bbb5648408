import type { clinicList as english } from '../en/clinic-list'
import type { Translation } from '../speak'

export const clinicList: Translation<typeof english> = {
  title: 'Praxen',
  lead: {
    all: '{total, plural, one {# Praxis} other {# Praxen}}',
    some: '{matching, number} von {total, plural, one {# Praxis} other {# Praxen}}',
    many: 'Viele von {total, plural, one {# Praxis} other {# Praxen}}',
  },
  search: { label: 'Suchen', hint: 'Praxis, Ort, Nummer oder Digitail-Konto' },
  state: { label: 'Status', any: 'Jeder Status' },
  acts: {
    label: 'Wer handelt',
    any: 'Alle oder niemand',
    words: { person: 'Jemand aus der Praxis', us: 'Wir', nobody: 'Niemand' },
  },
  environment: { label: 'Umgebung', any: 'Alle Umgebungen' },
  sort: {
    label: 'Ordnen',
    words: {
      name: 'Name, A bis Z',
      '-name': 'Name, Z bis A',
      state: 'Dringendste zuerst',
      '-state': 'Dringendste zuletzt',
      since: 'Am längsten unverändert',
      '-since': 'Zuletzt geändert',
      last: 'Am längsten ohne Kontakt',
      '-last': 'Jüngster Kontakt zuerst',
    },
  },
  show: 'Zeigen',
  clear: 'Filter leeren',
  columns: {
    choose: 'Auswählen',
    clinic: 'Praxis',
    state: 'Status',
    account: 'Digitail-Konto',
    last: 'Letzter Kontakt',
  },
  choose: '{name} auswählen',
  sinceWords: 'geändert',
  by: 'verbunden von {person}',
  pager: { label: 'Seiten', first: 'Erste', previous: 'Zurück', next: 'Weiter', last: 'Letzte' },
  export: { label: 'Diese als Datei', csv: 'CSV', json: 'JSON' },
  empty: { title: 'Noch keine Praxis', sentence: 'Sobald jemand eine Praxis verbindet, erscheint sie hier.' },
  nothing: {
    title: 'Keine Praxis passt',
    sentence: 'Versuchen Sie es mit weniger Wörtern oder Buchstaben oder mit einem anderen Filter.',
  },
  bulkPage: {
    disconnect: {
      title: 'Mehrere Praxen trennen',
      question: '{count, plural, one {# Praxis} other {# Praxen}} trennen?',
      what: 'Wir geben unseren Zugang sofort auf und lesen von diesen Praxen nichts mehr. In Digitail ändert sich nichts. Jemand aus der Praxis kann sie jederzeit wieder verbinden.',
      bounded:
        '{live, plural, one {# ist verbunden} other {# sind verbunden}}. Auf einmal werden höchstens {most, number} getrennt, für den Rest fragen wir Sie noch einmal.',
      others:
        '{others, plural, one {# gewählte Praxis ist nicht verbunden: Mit ihr passiert nichts.} other {# gewählte Praxen sind nicht verbunden: Mit ihnen passiert nichts.}}',
      button: '{count, plural, one {# Praxis} other {# Praxen}} trennen',
      done: '{count, plural, one {# Praxis} other {# Praxen}} getrennt.',
      already:
        '{count, plural, one {# war schon vorher nicht verbunden.} other {# waren schon vorher nicht verbunden.}}',
      nothing: 'Keine der gewählten Praxen ist verbunden. Wählen Sie zuerst welche in der Liste aus.',
      allDone: 'Keine der gewählten Praxen ist noch verbunden.',
    },
    renew: {
      title: 'Mehrere Zugänge erneuern',
      question: 'Unseren Zugang zu {count, plural, one {# Praxis} other {# Praxen}} jetzt erneuern?',
      what: 'Digitail gibt uns in den nächsten Minuten zu jeder einen frischen Zugang, im üblichen Tempo. In den Praxen merkt niemand etwas, und niemand muss etwas tun.',
      bounded:
        '{live, plural, one {# Zugang lässt sich erneuern} other {# Zugänge lassen sich erneuern}}. Auf einmal höchstens {most, number} Verbindungen: die, deren Erneuerung am längsten her ist.',
      others:
        '{others, plural, one {# gewählte Praxis ist nicht verbunden, oder dort muss jemand handeln: Mit ihr passiert nichts.} other {# gewählte Praxen sind nicht verbunden, oder dort muss jemand handeln: Mit ihnen passiert nichts.}}',
      button: '{count, plural, one {# Zugang} other {# Zugänge}} erneuern',
      done: '{count, plural, one {# Zugang wird} other {# Zugänge werden}} in den nächsten Minuten erneuert. Das Ergebnis sehen Sie in der Liste.',
      already: '{count, plural, one {# ist nicht dabei.} other {# sind nicht dabei.}}',
      nothing:
        'Zu keiner der gewählten Praxen lässt sich der Zugang von selbst erneuern. Wählen Sie zuerst welche in der Liste aus.',
    },
    andOthers: '{names} und weitere',
    reason: 'Grund',
    reasonHint: 'Für das Audit-Protokoll, bei jeder Praxis.',
    noReason: 'Schreiben Sie zuerst, warum.',
    back: 'Zurück zur Liste',
    changed: 'Es ist nichts passiert: Jetzt passen mehr Praxen als vorher. Schauen Sie sich die Zahl noch einmal an.',
  },
  bulk: {
    label: 'Mit mehreren zugleich',
    which: 'Welche Praxen',
    chosen: 'Die ausgewählten',
    all: '{matching, plural, one {Die # passende} other {Alle # passenden}}',
    allUncounted: 'Alle passenden',
    hint: 'Die nächste Seite sagt genau, was geschehen wird, und fragt nach.',
    renew: 'Erneuern…',
    disconnect: 'Trennen…',
  },
}
