import 'server-only'
import { batchOf } from '@/lib/infra/batch'
import { db } from '@/lib/infra/db'
import { type ActivityCounts, addActivity, type HourlyActivity } from './activity'

const hourMs = 3_600_000

const nothing: ActivityCounts = {
  refreshes: 0,
  refreshFailures: 0,
  reconnects: 0,
  calls: 0,
  callFailures: 0,
  refusals: 0,
  busiestMinute: 0,
}

function merge(one: HourlyActivity, other: HourlyActivity): HourlyActivity {
  return {
    hour: one.hour,
    refreshes: one.refreshes + other.refreshes,
    refreshFailures: one.refreshFailures + other.refreshFailures,
    reconnects: one.reconnects + other.reconnects,
    calls: one.calls + other.calls,
    callFailures: one.callFailures + other.callFailures,
    refusals: one.refusals + other.refusals,
    busiestMinute: Math.max(one.busiestMinute, other.busiestMinute),
  }
}

const activity = () => batchOf<HourlyActivity>('activity', { merge, write: (all) => addActivity(db(), all) })

/** @returns the hour that an instant lies in, UTC */
export function hourOf(now: number): Date {
  return new Date(Math.floor(now / hourMs) * hourMs)
}

/** Counts what just happened, in this hour. In memory; written some seconds later. */
export function countActivity(happened: Partial<ActivityCounts>): void {
  const hour = hourOf(Date.now())
  activity().add(String(hour.getTime()), { ...nothing, ...happened, hour })
}
