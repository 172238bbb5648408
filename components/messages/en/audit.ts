import type { SubjectKind } from '@/lib/audit/audit-event'
import type { TrailSelection } from '@/lib/audit/audit-groups'
import type { TrailFault } from '@/lib/audit/trail-fault'
import { sentence } from '../sentence'
import { actions } from './audit-actions'

const selections: Record<TrailSelection, string> = {
  notable: 'Everything but routine',
  all: 'Everything',
  'sign-in': 'Signing in and out',
  people: 'People and their rights',
  connect: 'Connecting and disconnecting',
  renewal: 'Renewals',
  links: 'Connect links',
  access: 'Refused pages and exports',
  notices: 'Notices',
  incidents: 'Incidents',
}

const faults: Record<TrailFault, string> = {
  altered: 'The event is not what was written.',
  'event-missing': 'The event was removed.',
  'link-missing': 'The event was removed.',
  order: 'Another event belongs here.',
  unlinked: 'An event was put in from outside.',
  'tail-cut': 'The events from here on were cut off.',
  'other-chain': 'The chain up to here was computed anew.',
}

const kinds: Record<SubjectKind, string> = {
  person: 'person',
  address: 'address',
  clinic: 'clinic',
  connection: 'connection',
  attempt: 'attempt',
  link: 'connect link',
  incident: 'incident',
  notice: 'notice',
  page: 'page',
  trail: 'audit trail',
}

export const audit = {
  title: 'Audit trail',
  lead: 'Everything that happened here and matters for security: who, what, when and from where.',
  actions,
  selections,
  chain: {
    intact: sentence('Chain verified to event {number}', 'number'),
    never: 'Not verified yet. The server does it within a minute.',
    broken: sentence('The trail was changed from outside, at event {number}.', 'number'),
    brokenSomewhere: 'The trail was changed from outside.',
    faults,
    advice: 'Keep a copy of the database, then run: npm run audit:verify',
    hash: 'Hash',
  },
  filters: {
    title: 'Find events',
    what: 'What',
    actor: 'By whom',
    actorHint: 'Name or e-mail',
    subject: 'About',
    subjectHint: 'Person, clinic or id',
    from: 'From day',
    to: 'To day',
    days: 'Days are in UTC.',
    apply: 'Show',
    clear: 'Clear',
  },
  list: {
    title: 'Events, the latest first',
    by: 'by',
    about: 'about',
    nobody: 'somebody unknown',
    system: sentence('the app ({name})', 'name'),
    request: 'Request',
    from: 'From',
    number: sentence('No. {number}', 'number'),
    noNumber: 'Not in the chain',
    unknown: sentence('Something this version does not know: {word}', 'word'),
    kinds,
    facts: 'Details',
  },
  empty: { title: 'Nothing found', sentence: 'No event fits. Try fewer filters or other days.' },
  newest: 'Newest',
  older: 'Older',
  pages: 'Pages',
  export: { csv: 'Export CSV', json: 'Export JSON' },
} as const
