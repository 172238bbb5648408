import type { dataUse as english } from '../en/data-use'
import type { Translation } from '../speak'

export const dataUse: Translation<typeof english> = {
  title: 'Was wir im Namen dieser Praxis getan haben',
  pageTitle: 'Was wir im Namen von {clinic} getan haben',
  lead: 'Jedes Mal, wenn diese App mit Erlaubnis der Praxis etwas bei Digitail angefragt hat. Praxisteam und Admins sehen dasselbe.',
  lastDays: '{days, plural, one {Letzter Tag} other {Letzte # Tage}}',
  reads: 'Gelesen',
  changes: 'Geändert, gesendet',
  failed: 'Fehler',
  columns: { what: 'Was', kind: 'Art', often: 'Wie oft', failed: 'Fehler', last: 'Zuletzt' },
  times: '{count, plural, =1 {einmal} one {#-mal} other {#-mal}}',
  someFailed: '{count, plural, =1 {einmal} one {#-mal} other {#-mal}} ohne Erfolg',
  none: {
    title: 'Nichts in dieser Zeit',
    sentence: 'Wir haben im Namen dieser Praxis nichts bei Digitail angefragt.',
  },
  dayByDay: 'Tag für Tag',
  seeAll: 'Tag für Tag und als Datei',
  utc: 'Tage beginnen um Mitternacht UTC.',
  from: 'Von',
  to: 'Bis',
  show: 'Zeigen',
  exportTitle: 'Zum Mitnehmen',
  exportLead: 'Dieselbe Liste als Datei, für die Unterlagen der Praxis. Wir halten fest, wer sie geholt hat.',
  csv: 'Tabelle (CSV)',
  json: 'Für Programme (JSON)',
  abilities: 'Alles, was diese App kann',
  abilitiesLead:
    'Digitail entscheidet: Diese App darf nur, was das Konto dort darf, mit dem die Praxis verbunden wurde. In Klammern steht, wie Digitail dieses Recht nennt.',
  back: 'Zurück zu {clinic}',
}
