import type { AttentionView, OverviewView } from '@/lib/admin/overview-view'
import type { ServiceView } from '@/lib/admin/service-view'
import type { ReconnectReason } from '@/lib/connect/connection-view'
import { now } from './clinic-views'
import { hourMs, idle, lastDays, lastHours, none, wave } from './overview-past'

const names = [
  'Linden Street Veterinary Clinic',
  'Harbour Cats & Dogs',
  'Orchard Animal Hospital',
  'Mill Lane Vets',
  'Clinica Veterinară Dâmbovița',
  'Tierarztpraxis am Alten Hafen und Kleintierzentrum Nordwest',
  'Green Group',
  'Sunny Paws',
  'Happy Tails Veterinary',
  'The Cat Practice',
]
const reasons: ReconnectReason[] = ['revoked', 'expired', 'revoked', 'forbidden', 'lost_rotation']

const broken = (index: number): AttentionView => {
  const reason = reasons[index % reasons.length] ?? 'revoked'
  const since = new Date(now.getTime() - (10 - index) ** 2 * 5 * hourMs).toISOString()
  const whoActs = reason === 'forbidden' ? 'clinic-manager' : 'clinic'
  const next = { step: 'none', at: null } as const
  return {
    connectionId: `connection-${index}`,
    standing: { health: 'needs_reconnect', reason, cause: reason, since, next, whoActs },
    clinic: { id: `clinic-${index}`, name: names[index] ?? 'Clinic', logoUrl: null, timezone: 'Europe/Bucharest' },
    others: index === 6 ? 11 : index === 2 ? 1 : 0,
  }
}

/** A fresh install: nobody is connected, and nothing was counted. */
export const freshOverview: OverviewView = {
  counts: none,
  environments: [],
  attention: { first: [], clinics: 0, byUs: 0 },
  health: { days: lastDays(() => null), since: null },
  activity: { hours: lastHours(() => null), since: null },
  limit: 200,
  busiest: [],
}

/** The first day with a clinic: everything is well, and the pictures have only begun. */
export const firstDayOverview: OverviewView = {
  ...freshOverview,
  counts: { ...none, live: 3 },
  environments: [{ environment: 'local', counts: { ...none, live: 3 } }],
  health: { days: lastDays((ago) => (ago === 0 ? { ...none, live: 3 } : null)), since: '2026-11-23' },
  activity: {
    hours: lastHours((ago) => (ago > 3 ? null : { ...idle, calls: 14, busiestMinute: 3 })),
    since: '2026-11-23T09:00:00.000Z',
  },
}

const counts = { live: 961, degraded: 4, needs_reconnect: 27, disconnected: 12, never: 0 }
const sandboxCounts = { ...none, live: 11, disconnected: 2 }

/** A thousand clinics on an ordinary day. */
export const busyOverview: OverviewView = {
  counts,
  environments: [
    { environment: 'production', counts: { ...counts, live: 950, disconnected: 10 } },
    { environment: 'sandbox', counts: sandboxCounts },
  ],
  attention: { first: names.map((_, index) => broken(index)), clinics: 27, byUs: 2 },
  health: {
    since: '2026-06-02',
    days: lastDays((ago) => {
      if (ago === 40 || ago === 41) return null
      if (ago === 0) return counts
      const trouble = ago === 20 ? 180 : 0
      return {
        live: 961 - ago * 5 - trouble,
        degraded: wave(ago, 9) + trouble,
        needs_reconnect: 8 + Math.round(19 * (1 - ago / 90)) - wave(ago, 5),
        disconnected: 12 - Math.floor(ago / 9),
        never: 0,
      }
    }),
  },
  activity: {
    since: '2026-06-02T09:00:00.000Z',
    hours: lastHours((ago) => ({
      refreshes: 30 + wave(ago, 50),
      refreshFailures: ago % 11 === 0 ? 3 : 0,
      reconnects: ago % 17 === 0 ? 1 : 0,
      calls: 2400 + wave(ago, 900),
      callFailures: wave(ago, 14),
      refusals: ago === 9 ? 2 : 0,
      busiestMinute: 40 + wave(ago, 120) + (ago === 9 ? 38 : 0),
    })),
  },
  limit: 200,
  busiest: [
    { account: 'production:5290', name: 'Green Group office', clinicId: 'clinic-6', peak: 164 },
    { account: 'production:77', name: 'Dr. Ioana Țăran', clinicId: 'clinic-0', peak: 92 },
    { account: 'production:4001', name: 'production:4001', clinicId: null, peak: 58 },
  ],
}

/** An outage of Digitail: one banner, and nobody is asked to act for it. */
export const outageOverview: OverviewView = {
  ...busyOverview,
  counts: { ...counts, live: 552, degraded: 440, needs_reconnect: 0 },
  attention: { first: [], clinics: 0, byUs: 0 },
  environments: [],
  health: {
    ...busyOverview.health,
    days: [
      ...busyOverview.health.days.slice(0, -1),
      { day: '2026-11-23', counts: { ...counts, live: 552, degraded: 440, needs_reconnect: 0 } },
    ],
  },
  activity: {
    ...busyOverview.activity,
    hours: busyOverview.activity.hours.map((hour, index) =>
      index < 46 || hour.activity === null
        ? hour
        : { ...hour, activity: { ...hour.activity, refreshes: 2, refreshFailures: 41 } },
    ),
  },
}

export const calm: ServiceView = { incident: null, lateSince: null }

export const outage: ServiceView = {
  incident: { kind: 'provider-outage', since: new Date(now.getTime() - 80 * 60_000).toISOString() },
  lateSince: null,
}
