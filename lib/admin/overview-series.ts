import type { HourlyActivity } from '@/lib/store/activity'
import type { ClinicHealth, HealthOfDay } from '@/lib/store/clinic-health'
import type { ActivityHour, HealthCounts, HealthDay } from './overview-view'

const dayMs = 24 * 3_600_000
const hourMs = 3_600_000

/** Counts by health; what nobody is in is 0. */
export function healthCounts(rows: readonly { health: ClinicHealth; clinics: number }[]): HealthCounts {
  const counts: HealthCounts = { live: 0, degraded: 0, needs_reconnect: 0, disconnected: 0, never: 0 }
  for (const { health, clinics } of rows) counts[health] += clinics
  return counts
}

/** Every one of the last days, the present one last: a day that nobody counted is a gap, never a zero. */
export function healthDays(rows: readonly HealthOfDay[], { now, days }: { now: Date; days: number }): HealthDay[] {
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(now.getTime() - (days - 1 - index) * dayMs).toISOString().slice(0, 10)
    const counted = rows.filter((row) => row.day === day)
    return { day, counts: counted.length === 0 ? null : healthCounts(counted) }
  })
}

/** Every one of the last hours, the present one last: an hour that nobody counted is a gap. */
export function activityHours(
  rows: readonly HourlyActivity[],
  { now, hours }: { now: Date; hours: number },
): ActivityHour[] {
  const byHour = new Map(rows.map((row) => [row.hour.getTime(), row]))
  const present = Math.floor(now.getTime() / hourMs)
  return Array.from({ length: hours }, (_, index) => {
    const began = (present - (hours - 1 - index)) * hourMs
    const row = byHour.get(began)
    if (row === undefined) return { hour: new Date(began).toISOString(), activity: null }
    const { hour, ...activity } = row
    return { hour: hour.toISOString(), activity }
  })
}
