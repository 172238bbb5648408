import type { FaultName } from '@/lib/upkeep/doctor/finding'

/** What is wrong, and what to do about it. */
export const faults: Record<FaultName, { says: string; fix: string }> = {
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
  'keys-wrong': {
    says: 'The key under {wrong} in TOKEN_ENCRYPTION_KEYS is not the one that sealed what is stored.',
    fix: 'Put the right key back under that id, and start again. A new key gets an id of its own, in front of the others.',
  },
  'keys-unopened': {
    says: 'A wrapped key of TOKEN_ENCRYPTION_KEYS cannot be opened ({because}).',
    fix: 'Let this machine reach the key service, and let its account decrypt there with the master key.',
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
  'clock-unknown': {
    says: 'No answer from {host} told the time: our clock could not be compared.',
    fix: 'See that time synchronisation is on (timedatectl), and look here again once Digitail answers.',
  },
  'digitail-unreachable': {
    says: '{url} does not answer ({because}).',
    fix: 'Let this machine reach it: name server, firewall, outgoing proxy. If the address is wrong, correct the DIGITAIL_…_URL setting.',
  },
}
