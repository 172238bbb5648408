import { messages } from '@/components/messages/messages'

/** A count as people write it: 12,304. */
export function numberWords(count: number): string {
  return new Intl.NumberFormat(messages().locale).format(count)
}

/** A day without a time. @param day "YYYY-MM-DD" */
export function dayWords(day: string, length: 'short' | 'long' = 'long'): string {
  const date = new Date(`${day}T00:00:00Z`)
  const form: Intl.DateTimeFormatOptions =
    length === 'short' ? { day: 'numeric', month: 'short' } : { dateStyle: 'long' }
  return new Intl.DateTimeFormat(messages().locale, { ...form, timeZone: 'UTC' }).format(date)
}

/** An hour in UTC. @param hour ISO 8601 */
export function hourWords(hour: string): string {
  const form: Intl.DateTimeFormatOptions = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  return new Intl.DateTimeFormat(messages().locale, { ...form, timeZone: 'UTC' }).format(new Date(hour))
}

/** A mark below hours: the day where it begins, else the time. @param hour ISO 8601 */
export function tickWords(hour: string): string {
  const isMidnight = new Date(hour).getUTCHours() === 0
  const form: Intl.DateTimeFormatOptions = isMidnight
    ? { weekday: 'short', day: 'numeric' }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  return new Intl.DateTimeFormat(messages().locale, { ...form, timeZone: 'UTC' }).format(new Date(hour))
}
