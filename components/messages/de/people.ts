import type { people as english } from '../en/people'
import type { Translation } from '../speak'

export const people: Translation<typeof english> = {
  title: 'Personen',
  lead: 'Nur wer hier steht, kann sich anmelden.',
  you: 'Sie',
  roles: { ADMIN: 'Admin', STAFF: 'Praxisteam' },
  states: { invited: 'Eingeladen', active: 'Aktiv', disabled: 'Zugang beendet' },
  search: { label: 'Personen suchen', hint: 'Name oder E-Mail', button: 'Suchen', clear: 'Alle zeigen' },
  filter: 'Zeigen',
  filters: {
    all: 'Alle',
    admins: 'Admins',
    staff: 'Praxisteam',
    invited: 'Eingeladen',
    disabled: 'Zugang beendet',
  },
  columns: { person: 'Person', access: 'Zugang', clinics: 'Praxen', sessions: 'Angemeldet', last: 'Zuletzt hier' },
  clinics: '{count, plural, =0 {noch keine} one {# Praxis} other {# Praxen}}',
  allClinics: 'alle Praxen',
  sessions: '{count, plural, =0 {gerade nicht} one {# Browser} other {# Browser}}',
  neverSeen: 'noch nicht',
  nobody: {
    title: 'Niemand passt',
    sentence: 'Das kommt in keinem Namen und in keiner E-Mail-Adresse vor. Versuchen Sie es mit weniger Buchstaben.',
  },
  nobodyHere: { title: 'Niemand hier', sentence: 'In dieser Gruppe ist niemand.' },
  pages: 'Seiten',
  next: 'Weiter',
  previous: 'Zurück',
  invite: {
    title: 'Jemanden einladen',
    email: 'Berufliche E-Mail',
    role: 'Rolle',
    language: 'Sprache',
    hint: 'Die Person bekommt eine E-Mail mit einem Link, der sie anmeldet. Danach wählen Sie, welche Praxen sie sieht.',
    button: 'Einladen',
    sending: 'Wird eingeladen…',
  },
  everybodyOut: {
    title: 'Alle abmelden',
    sentence:
      'Für einen schlechten Tag: ein verlorener Laptop, eine E-Mail in falschen Händen. Jeder Browser außer diesem wird sofort abgemeldet. Die Verbindungen zu Digitail laufen weiter, und alle können sich wieder anmelden.',
    button: 'Jetzt alle abmelden',
  },
  notices: {
    'bad-email': 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@praxis.de.',
    'everybody-out': 'Alle anderen sind abgemeldet.',
  },
}
