import type { timeline as english } from '../en/timeline'
import type { Translation } from '../speak'

export const timeline: Translation<typeof english> = {
  title: 'Verlauf',
  lead: 'Das Neueste zuerst. Erneuerungen, die geklappt haben, fehlen hier.',
  by: 'von {who}',
  app: 'der App',
  linkHolder: 'jemandem mit Verbindungslink',
  somebody: 'einer Person, die nicht mehr hier ist',
  reason: '„{text}“',
  failure: 'Aufgetreten: {word}',
  unknown: 'Etwas, das diese Version nicht kennt: {word}',
  none: 'Noch nichts.',
  older: 'Ältere',
  latest: 'Zurück zum Neuesten',
}
