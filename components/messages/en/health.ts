import type { CheckName, FaultName, Finding } from '@/lib/upkeep/doctor/finding'

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

/** What is wrong, and what to do about it. */
const faults: Record<FaultName, { says: string; fix: string }> = {
  'node-too-old': {
    says: 'Node.js {version} is older than what this app works on.',
    fix: 'Install Node.js 24 and start again.',
  },
  'node-end-of-life': {
    says: 'Node.js {version} no longer gets security fixes.',
    fix: 'Install Node.js 24 and start again.',
  },
  'settings-invalid': {
    says: 'The app cannot start: {faults}',
    fix: 'Put these right in .env or in the environment; README lists every setting.',
  },
  'app-unreachable': {
    says: '{url} does not answer from here ({because}).',
    fix: 'Start the app, point the name and the proxy at it, or correct APP_URL. If people reach it and only this machine does not, leave it.',
  },
  'app-is-another': {
    says: '{url} answers (status {status}), but it is not this app.',
    fix: 'Correct APP_URL, or point the proxy at this app.',
  },
  'host-differs': {
    says: 'Requests arrive for another host than that of APP_URL, {url}.',
    fix: 'If people open the app at another address, set APP_URL to that. If they do not, let the proxy pass the Host header on.',
  },
  'scheme-differs': {
    says: 'Requests come by another scheme than that of APP_URL, {url}. The browser then drops our cookies, and nobody can sign in.',
    fix: 'Let the proxy send people from http to https, and set X-Forwarded-Proto itself.',
  },
  'redirect-uri-local': {
    says: 'Digitail’s production accepts only a public https address, and ours is {uri}.',
    fix: 'Set APP_URL to the public address, or use DIGITAIL_ENVIRONMENT=sandbox for a first try.',
  },
  'cookies-changed': {
    says: 'A cookie does not come through as this app sets it: {name} is missing, renamed or changed.',
    fix: 'Something in front of the app rewrites Set-Cookie. Switch that off (nginx: proxy_cookie_domain, proxy_cookie_flags, proxy_cookie_path).',
  },
  'database-away': {
    says: 'The database does not answer ({because}).',
    fix: 'Start it, and check the host, user and password in DATABASE_URL.',
  },
  'database-in-use': {
    says: 'The app is running on the embedded database in {folder}, which is for one process.',
    fix: 'Look at System health in the app, or stop the app first.',
  },
  'database-embedded': {
    says: 'Production runs on the embedded database in {folder}: one instance, and one disk.',
    fix: 'Set DATABASE_URL to an empty Postgres and run: npm run move-to-postgres',
  },
  'migrations-missing': { says: 'The database lacks {count} migration(s).', fix: 'Run: npm run migrate' },
  'role-too-strong': {
    says: 'The app connects as {name}, which could change the audit trail.',
    fix: 'Make the roles with prisma/roles.sql and put digitail_connect_app into DATABASE_URL.',
  },
  'keys-missing': {
    says: 'Stored keys to Digitail are sealed with {missing}, which TOKEN_ENCRYPTION_KEYS does not hold.',
    fix: 'Put {missing} back after the first key, and start again.',
  },
  'journal-unwritable': {
    says: '{folder} cannot be written: what arrives from Digitail while the database is away would be lost with the process.',
    fix: 'Give this process the right to write there, or set DATA_DIR to a disk that it may write.',
  },
  'journal-left': {
    says: '{unreadable} file(s) in the journal in {folder} cannot be read.',
    fix: 'Look in the log for “a journal entry cannot be read”. Put a missing encryption key back, then rename the file without .unreadable.',
  },
  'background-late': {
    says: 'Nothing has renewed connections in the background for minutes. Last time: {last}.',
    fix: 'Keep a server running, or let a scheduler call POST {path} with CRON_SECRET every minute.',
  },
  'restored-waiting': {
    says: '{waiting} connection(s) from a backup have not proven themselves yet.',
    fix: 'Wait a few minutes. What is left then: let it be tried, here or with npm run restore -- --try. Never on a copy of a system that still runs.',
  },
  'mail-off': {
    says: 'There is no mail server: no sign-in links, no notices.',
    fix: 'Set SMTP_URL and EMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} does not answer, or offers no encryption.',
    fix: 'Check the host and port in SMTP_URL, and that this machine may reach it (many hosts close port 25; use 587 or 465).',
  },
  'mail-refuses-us': {
    says: '{host} does not accept our user or password.',
    fix: 'Correct both in SMTP_URL; special characters must be percent-encoded.',
  },
  'issuer-unreachable': {
    says: '{host} does not say where its sign-in is ({because}).',
    fix: 'Correct OIDC_ISSUER: it is the address below which /.well-known/openid-configuration lies.',
  },
  'clock-off': {
    says: 'The clock of this machine differs from that of {host} by {seconds} seconds.',
    fix: 'Switch on time synchronisation (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'The clock of this machine differs from that of {host} by {seconds} seconds. Sign-in will fail, and what is valid looks expired.',
    fix: 'Switch on time synchronisation (timedatectl set-ntp true), then start the app again.',
  },
  'digitail-unreachable': {
    says: '{url} does not answer ({because}).',
    fix: 'Let this machine reach it: name server, firewall, outgoing proxy. If the address is wrong, correct the DIGITAIL_…_URL setting.',
  },
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
