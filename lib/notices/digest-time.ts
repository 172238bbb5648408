import { wallTime } from '@/lib/digitail/wall-time'
import type { WeeklyTime } from '@/lib/infra/weekly-time'

const day = 24 * 3_600_000

/** The moment at which a clock of the zone shows a time; of a time that a change of clocks leaves out, an hour later. */
function atWallTime(utcGuess: Date, timezone: string): Date {
  const shown = (instant: Date) => Date.parse(`${wallTime(instant, timezone).replace(' ', 'T')}Z`)
  const first = new Date(2 * utcGuess.getTime() - shown(utcGuess))
  return new Date(first.getTime() + utcGuess.getTime() - shown(first))
}

/** @returns the last moment at or before `now` at which a digest was due */
export function lastDigestAt({ weekday, hour, minute, timezone }: WeeklyTime, now: Date): Date {
  const today = Date.parse(`${wallTime(now, timezone).slice(0, 10)}T00:00:00Z`)
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7
  const on = (days: number) => atWallTime(new Date(today - days * day + (hour * 60 + minute) * 60_000), timezone)
  const candidate = on(back)
  return candidate <= now ? candidate : on(back + 7)
}

/** @returns the next moment after `now` */
export function nextDigestAt(time: WeeklyTime, now: Date): Date {
  return lastDigestAt(time, new Date(lastDigestAt(time, now).getTime() + 7.5 * day))
}
