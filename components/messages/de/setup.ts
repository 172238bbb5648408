import type { setup as english } from '../en/setup'
import type { Translation } from '../speak'

export const setup: Translation<typeof english> = {
  title: 'Fast geschafft',
  lead: 'Die App läuft, hat aber noch keine Einstellungen. Wer sie betreibt, macht das einmal, auf dem Rechner, auf dem sie läuft:',
  demo: 'Nur einmal umsehen? Halten Sie sie an, dann:',
  copy: 'Legen Sie eine Datei für die Einstellungen an:',
  fill: 'Tragen Sie ein, was nötig ist:',
  migrate: 'Bereiten Sie die Datenbank vor:',
  start: 'Starten Sie die App neu:',
  doctor: 'Etwas ist unklar? {command} sagt, was fehlt und wie Sie es beheben.',
}
