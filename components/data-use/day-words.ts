import { messages } from '@/components/messages/messages'

/** A day as people write it. @param day "YYYY-MM-DD", a day in UTC */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat(messages().locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
