import { dayWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import type { ActivityHour, HealthDay } from '@/lib/admin/overview-view'

/** Since when a picture of days counts; nothing when that was before its first one. @param since "YYYY-MM-DD" */
export function sinceWords(since: string | null, days: readonly HealthDay[]): string {
  const words = messages().overview
  if (since === null) return words.notYet
  if (since === days.at(-1)?.day) return words.sinceToday
  return since > (days[0]?.day ?? '') ? words.since(dayWords(since)) : ''
}

/** The same for a picture of hours. @param since ISO 8601 */
export function sinceHourWords(since: string | null, hours: readonly ActivityHour[]): string {
  const words = messages().overview
  if (since === null) return words.notYet
  if (since <= (hours[0]?.hour ?? '')) return ''
  const day = since.slice(0, 10)
  return day === hours.at(-1)?.hour.slice(0, 10) ? words.sinceToday : words.since(dayWords(day))
}
