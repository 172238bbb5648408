import { sentence } from '../sentence'

export const dataUse = {
  title: 'What we did in this clinic’s name',
  pageTitle: sentence('What we did in the name of {clinic}', 'clinic'),
  lead: 'Every time this app asked Digitail for something with the clinic’s permission. Staff and admins see the same.',
  lastDays: sentence('{days, plural, one {Last day} other {Last # days}}', 'days'),
  reads: 'Read',
  changes: 'Changed or sent',
  failed: 'Failed',
  columns: { what: 'What', kind: 'Kind', often: 'How often', failed: 'Failed', last: 'Last on' },
  times: sentence('{count, plural, =1 {once} one {# time} other {# times}}', 'count'),
  someFailed: sentence('{count, plural, =1 {once} one {# time} other {# times}} without success', 'count'),
  none: { title: 'Nothing in this time', sentence: 'We asked Digitail for nothing in this clinic’s name.' },
  dayByDay: 'Day by day',
  seeAll: 'Day by day, and as a file',
  utc: 'Days begin at midnight UTC.',
  from: 'From',
  to: 'Up to',
  show: 'Show',
  exportTitle: 'Take it with you',
  exportLead: 'The same list as a file, for the clinic’s records. We note who took it.',
  csv: 'Spreadsheet (CSV)',
  json: 'For programs (JSON)',
  abilities: 'Everything this app is able to do',
  abilitiesLead:
    'Digitail decides: only what the account that connected the clinic may do there, this app may do. In brackets is what Digitail calls that right.',
  back: sentence('Back to {clinic}', 'clinic'),
} as const
