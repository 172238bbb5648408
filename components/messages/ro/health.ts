import type { health as english } from '../en/health'
import type { Translation } from '../speak'
import { faults } from './health-faults'

/** What each line is about, and what it says when all is well. */
const checks: Translation<typeof english.checks> = {
  node: { name: 'Node.js', good: 'Versiunea {version}.' },
  settings: { name: 'Setări', good: 'Sunt toate și se potrivesc între ele.' },
  'public-url': { name: 'Adresă publică', good: '{url} duce la această aplicație.' },
  'redirect-uri': { name: 'URI de redirecționare', good: 'Cereți ca Digitail să permită exact această adresă: {uri}' },
  cookies: { name: 'Cookie-uri', good: '{name} ajunge așa cum a fost setat.' },
  database: { name: 'Bază de date', good: '{what} răspunde.' },
  migrations: { name: 'Migrări', good: 'Baza de date le are pe toate.' },
  'database-role': { name: 'Rol în baza de date', good: '{name} are drepturile de care are nevoie, nu mai multe.' },
  keys: { name: 'Chei de criptare', good: 'Tot ce este stocat se deschide cu {ids}.' },
  journal: { name: 'Jurnal pe disc', good: 'În {folder} se poate scrie. Așteaptă acolo: {waiting}.' },
  background: { name: 'Activitate în fundal', good: 'Merge.' },
  restored: { name: 'Conexiuni refăcute', good: 'Niciuna nu vă așteaptă. Se încearcă acum: {released}.' },
  mail: { name: 'Server de e-mail', good: '{host} ne lasă să intrăm.' },
  issuer: { name: 'Serviciu de autentificare', good: '{host} răspunde.' },
  clock: { name: 'Ceas', good: 'Coincide cu ceasul de la {host}.' },
  digitail: { name: 'Digitail', good: 'Toate adresele de la {host} răspund.' },
}

/** The page of admins on which the system examines itself. */
export const health: Translation<typeof english> = {
  title: 'Starea sistemului',
  lead: 'De ce are nevoie aplicația ca să meargă, verificat chiar acum. Nu s-a schimbat nimic.',
  allGood: 'Totul este în ordine.',
  someWrong: 'Ceva are nevoie de atenție.',
  fix: 'Ce este de făcut:',
  states: { good: 'În ordine', warn: 'De verificat', bad: 'De corectat' },
  checks,
  faults,
  release: 'Încercați-le, una câte una',
  released:
    'Se încearcă acum, câte una la câteva secunde. Când una nu mai funcționează, rugăm clinica ei să reconecteze.',
}
