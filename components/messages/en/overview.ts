import type { ClinicHealth } from '@/lib/admin/overview-view'
import type { ReconnectReason, WhoActs } from '@/lib/connect/connection-view'
import { sentence } from '../sentence'

/** Who has to do something about a clinic, as a name for them. */
const whoActs: Record<WhoActs, string> = {
  nobody: 'Nobody',
  clinic: 'Someone at the clinic',
  'clinic-manager': 'Whoever manages Digitail at the clinic',
  operator: 'Whoever runs this app',
}

/** Why a clinic needs a person, in a few words. */
const reasons: Record<ReconnectReason, string> = {
  revoked: 'Access removed in Digitail',
  expired: 'Permission has run out',
  lost_rotation: 'Link broke while renewed',
  forbidden: 'Account may not see the clinic',
}

/** Why nobody has to do anything about clinics that stand like this. */
const byItself: Record<Exclude<ClinicHealth, 'needs_reconnect'>, string> = {
  live: 'We keep them connected.',
  degraded: 'We keep trying.',
  disconnected: 'Someone chose to.',
  never: 'Ready to be connected.',
}

export const overview = {
  title: 'Overview',
  empty: {
    title: 'No clinic yet',
    sentence: 'As soon as someone connects a clinic, you see here how it stands and whether anyone must act.',
    button: 'Connect a clinic',
  },
  attention: {
    /** Stands after the number, which is written large. */
    need: sentence('{count, plural, one {clinic needs a person} other {clinics need a person}}', 'count'),
    none: 'No clinic needs a person',
    noneSentence: 'Every clinic is connected, or goes on by itself.',
    noneButUs: 'But this app does: look at the notice.',
    byUs: sentence(
      '{count, plural, one {# clinic waits because of this app} other {# clinics wait because of this app}}',
      'count',
    ),
    byUsSentence: 'Nobody at a clinic can help.',
    whoActs,
    reasons,
    others: sentence('{count, plural, one {and # other clinic} other {and # other clinics}}', 'count'),
    fix: 'Fix',
    all: sentence('{count, plural, one {The # that needs a person} other {All # that need a person}}', 'count'),
  },
  byItself: { title: 'Goes on by itself', sentences: byItself, all: 'All clinics', total: 'clinics in all' },
  environments: { production: 'Production', sandbox: 'Digitail sandbox', local: 'Local sandbox' },
  since: sentence('Counting since {when}.', 'when'),
  sinceToday: 'Counting since today: the picture grows from here.',
  notYet: 'Counting begins within a minute.',
  table: 'Show the numbers',
  notCounted: 'not counted',
  today: 'Today',
  day: 'Day',
  hour: 'Hour (UTC)',
  health: {
    title: 'Clinics over 90 days',
    lead: 'How many clinics stood how at the end of each day.',
    most: sentence('most: {count, number}', 'count'),
    panel: sentence('{word}, last 90 days', 'word'),
    flat: sentence('Now {count, number}.', 'count'),
  },
  renewals: {
    title: 'Renewals by hour',
    lead: 'Connections that were renewed, and those that could not be, over two days.',
    renewed: 'Renewed',
    failed: 'Could not be renewed',
    retried: 'Failed, tried again',
    person: 'Now need a person',
  },
  calls: {
    title: 'Calls against the limit',
    lead: 'The busiest minute of any one Digitail account in each hour. Digitail limits each account on its own.',
    limit: sentence('Limit: {count, number} a minute', 'count'),
    busiest: 'Busiest minute',
    total: 'Calls',
    failed: 'Failed',
    refusals: 'Slowed down by Digitail',
    accounts: 'Near the limit',
    accountsLead:
      'The busiest minute of Digitail accounts in this hour and the one before. At the limit, calls wait their turn.',
    of: sentence('of {limit, number} a minute', 'limit'),
  },
} as const
