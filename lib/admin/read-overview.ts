import 'server-only'
import { judgeBroken } from '@/lib/connect/judge-connection'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { type BusyAccount, readBusiestAccounts } from '@/lib/store/account-peaks'
import { firstCountedHour, readActivity } from '@/lib/store/activity'
import { type BrokenConnection, readBrokenConnections } from '@/lib/store/attention'
import {
  countClinicsByHealth,
  countClinicsHeldByUs,
  firstCountedDay,
  type HealthCount,
  readHealthOfDays,
} from '@/lib/store/clinic-health'
import { databaseNow } from '@/lib/store/database-clock'
import { activityHours, healthCounts, healthDays } from './overview-series'
import type { AttentionView, BusyAccountView, OverviewView } from './overview-view'

const environments = ['production', 'sandbox', 'local'] as const
const days = 90
const hours = 48
const shown = 10
// This hour and the one before.
const busyHours = 2
const shownAccounts = 5

function toAttention({ connectionId, reason, statusSince, clinics, ...clinic }: BrokenConnection): AttentionView {
  const { clinicId, name, logoUrl, timezone } = clinic
  return {
    connectionId,
    standing: judgeBroken({ reason, statusSince }),
    clinic: { id: clinicId, name, logoUrl, timezone: timezone ?? 'UTC' },
    others: clinics - 1,
  }
}

function toBusy({ account, peak, accountName, clinicId }: BusyAccount): BusyAccountView {
  return { account, peak, clinicId, name: accountName ?? account }
}

function byEnvironment(counts: readonly HealthCount[]): OverviewView['environments'] {
  return environments.flatMap((environment) => {
    const own = counts.filter((each) => each.environment === environment)
    return own.length === 0 ? [] : [{ environment, counts: healthCounts(own) }]
  })
}

/**
 * What an admin must know in five seconds, and what happened lately. Reads counts that are kept, never rows to
 * be counted: it takes as long for a hundred thousand clinics as for a hundred.
 *
 * @throws when the actor is no admin
 */
export async function readOverview(actor: { role: 'ADMIN' | 'STAFF' }): Promise<OverviewView> {
  if (actor.role !== 'ADMIN') throw new Error('only admins see the overview')
  const tx = db()
  const [now, counts, byUs, broken, pastDays, firstDay, pastHours, firstHour, busiest] = await Promise.all([
    databaseNow(tx),
    countClinicsByHealth(tx),
    countClinicsHeldByUs(tx),
    readBrokenConnections(tx, shown),
    readHealthOfDays(tx, days),
    firstCountedDay(tx),
    readActivity(tx, hours),
    firstCountedHour(tx),
    readBusiestAccounts(tx, { hours: busyHours, limit: shownAccounts }),
  ])
  const total = healthCounts(counts)
  // What was written down of today is a minute old; the numbers beside the picture are not.
  const today = { day: now.toISOString().slice(0, 10), counts: total }
  return {
    counts: total,
    environments: byEnvironment(counts),
    attention: { first: broken.map(toAttention), clinics: total.needs_reconnect, byUs },
    health: { days: [...healthDays(pastDays, { now, days }).slice(0, -1), today], since: firstDay },
    activity: { hours: activityHours(pastHours, { now, hours }), since: firstHour?.toISOString() ?? null },
    limit: settings().DIGITAIL_REQUESTS_PER_MINUTE,
    busiest: busiest.map(toBusy),
  }
}
