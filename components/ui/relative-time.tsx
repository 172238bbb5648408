import { messages } from '@/components/messages/messages'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Whole units between two instants, rounded towards now, in the largest unit that fits. */
function inUnits(differenceMs: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(differenceMs)
  if (size < hourMs) {
    return [Math.trunc(differenceMs / minuteMs), 'minute']
  }
  if (size < dayMs) {
    return [Math.trunc(differenceMs / hourMs), 'hour']
  }
  return [Math.trunc(differenceMs / dayMs), 'day']
}

/**
 * How long ago, or until when, in words; from 30 days on the date itself.
 * @param instant ISO 8601, UTC
 * @param timezone IANA name, for the date
 */
export function relativeWords(instant: string, now: Date, timezone: string): string {
  const then = new Date(instant)
  const differenceMs = then.getTime() - now.getTime()
  if (Math.abs(differenceMs) < minuteMs) {
    const { justNow, atOnce } = messages().shell
    return differenceMs > 0 ? atOnce : justNow
  }
  if (Math.abs(differenceMs) >= 30 * dayMs) {
    return new Intl.DateTimeFormat(messages().locale, { dateStyle: 'long', timeZone: timezone }).format(then)
  }
  const [count, unit] = inUnits(differenceMs)
  return new Intl.RelativeTimeFormat(messages().locale, { numeric: unit === 'day' ? 'auto' : 'always' }).format(
    count,
    unit,
  )
}

/** The instant to the minute at the clinic, with the zone's name. @param instant ISO 8601, UTC */
export function exactWords(instant: string, timezone: string): string {
  const words = new Intl.DateTimeFormat(messages().locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: timezone,
  })
  return `${words.format(new Date(instant))} (${timezone})`
}

/**
 * A time as people say it, with the exact instant on hover.
 * @param instant ISO 8601 in UTC, or null for "never" @param timezone the clinic's @param now for tests
 */
export function RelativeTime({
  instant,
  timezone,
  now = new Date(),
}: {
  instant: string | null
  timezone: string
  now?: Date
}) {
  if (instant === null) {
    return <span>{messages().shell.never}</span>
  }
  return (
    <time dateTime={instant} title={exactWords(instant, timezone)}>
      {relativeWords(instant, now, timezone)}
    </time>
  )
}
