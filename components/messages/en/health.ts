import type { CheckName, Finding } from '@/lib/upkeep/doctor/finding'
import { faults } from './health-faults'

/** What each line is about, and what it says when all is well. {Names} in braces are filled with facts. */
const checks: Record<CheckName, { name: string; good: string }> = {
  node: { name: 'Node.js', good: 'Version {version}.' },
  settings: { name: 'Settings', good: 'All of them are there and fit together.' },
  'public-url': { name: 'Public address', good: '{url} leads to this app.' },
  'redirect-uri': { name: 'Redirect URI', good: 'Have exactly this whitelisted by Digitail: {uri}' },
  cookies: { name: 'Cookies', good: '{name} comes through as it was set.' },
  database: { name: 'Database', good: '{what} answers.' },
  migrations: { name: 'Migrations', good: 'The database has all of them.' },
  'database-role': { name: 'Database role', good: '{name} has the rights that it needs, and no more.' },
  keys: { name: 'Encryption keys', good: 'Everything stored opens with {ids}.' },
  journal: { name: 'Journal on disk', good: '{folder} can be written. Waiting in it: {waiting}.' },
  background: { name: 'Background work', good: 'It runs.' },
  restored: { name: 'Restored connections', good: 'None waits for you. Being tried right now: {released}.' },
  mail: { name: 'Mail server', good: '{host} lets us in.' },
  issuer: { name: 'Sign-in issuer', good: '{host} answers.' },
  clock: { name: 'Clock', good: 'It agrees with the clock of {host}.' },
  digitail: { name: 'Digitail', good: 'Every address at {host} answers.' },
}

const states: Record<Finding['state'], string> = { good: 'In order', warn: 'Look at this', bad: 'Put this right' }

/** The page of admins on which the system examines itself; `npm run doctor` says the same. */
export const health = {
  title: 'System health',
  lead: 'What this app needs to run, looked at just now. Nothing was changed.',
  allGood: 'Everything is in order.',
  someWrong: 'Something needs your attention.',
  fix: 'What to do:',
  states,
  checks,
  faults,
  release: 'Let them be tried, one by one',
  released: 'They are being tried now, one every few seconds. Those that no longer work ask their clinic to reconnect.',
}

/** @param sentence with {names} in braces */
export function fillFacts(sentence: string, facts: Finding['facts']): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => facts[name] ?? braces)
}
