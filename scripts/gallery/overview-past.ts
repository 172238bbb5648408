import type { ActivityHour, HealthDay } from '@/lib/admin/overview-view'
import { now } from './clinic-views'

export const hourMs = 3_600_000
const dayMs = 24 * hourMs

export const none = { live: 0, degraded: 0, needs_reconnect: 0, disconnected: 0, never: 0 }
export const idle = {
  refreshes: 0,
  refreshFailures: 0,
  reconnects: 0,
  calls: 0,
  callFailures: 0,
  refusals: 0,
  busiestMinute: 0,
}

/** Ninety days up to now. @param counts of a day, 89 for the first and 0 for today */
export const lastDays = (counts: (ago: number) => HealthDay['counts']): HealthDay[] =>
  Array.from({ length: 90 }, (_, index) => {
    const ago = 89 - index
    return { day: new Date(now.getTime() - ago * dayMs).toISOString().slice(0, 10), counts: counts(ago) }
  })

/** Two days of hours up to now. @param activity of an hour, 47 for the first and 0 for the present one */
export const lastHours = (activity: (ago: number) => ActivityHour['activity']): ActivityHour[] =>
  Array.from({ length: 48 }, (_, index) => {
    const ago = 47 - index
    const began = Math.floor(now.getTime() / hourMs - ago) * hourMs
    return { hour: new Date(began).toISOString(), activity: activity(ago) }
  })

/** A wave that looks like life and is the same in every picture. */
export const wave = (step: number, size: number) =>
  Math.round(size * (0.5 + 0.5 * Math.sin(step * 1.7) * Math.cos(step / 5)))
