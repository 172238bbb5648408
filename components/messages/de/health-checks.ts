import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What each line is about, and what it says when all is well. */
export const checks: Translation<typeof english.checks> = {
  node: { name: 'Node.js', good: 'Version {version}.' },
  settings: { name: 'Einstellungen', good: 'Alle sind da und passen zusammen.' },
  'public-url': { name: 'Öffentliche Adresse', good: '{url} führt zu dieser App.' },
  'redirect-uri': { name: 'Redirect-URI', good: 'Lassen Sie bei Digitail genau diese freischalten: {uri}' },
  cookies: { name: 'Cookies', good: '{name} kommt so an, wie es gesetzt wurde.' },
  database: { name: 'Datenbank', good: '{what} antwortet.' },
  migrations: { name: 'Migrationen', good: 'Die Datenbank hat sie alle.' },
  'database-role': { name: 'Datenbankrolle', good: '{name} hat die Rechte, die sie braucht, und nicht mehr.' },
  keys: { name: 'Verschlüsselung', good: 'Alles Gespeicherte lässt sich mit {ids} öffnen.' },
  journal: {
    name: 'Journal auf der Festplatte',
    good: 'In {folder} kann geschrieben werden. Dort warten gerade: {waiting}.',
  },
  background: { name: 'Hintergrunddienst', good: 'Er läuft.' },
  restored: {
    name: 'Wiederhergestellte Verbindungen',
    good: 'Keine wartet auf Sie. Gerade werden ausprobiert: {released}.',
  },
  mail: { name: 'Mailserver', good: '{host} nimmt unsere Anmeldung an.' },
  issuer: { name: 'Anmeldedienst', good: '{host} antwortet.' },
  clock: { name: 'Uhr', good: 'Sie stimmt mit der Uhr von {host} überein.' },
  digitail: { name: 'Digitail', good: 'Alle Adressen bei {host} antworten.' },
}
