import { messages } from '@/components/messages/messages'

/** Names in a sentence; of many, the first three and how many more. */
export function joinedNames(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), messages().mails.more(names.length - 3)] : names
  return new Intl.ListFormat(messages().locale).format(shown)
}

/** An instant to the minute, with its zone. @param instant ISO 8601, UTC */
export function whenWords(instant: string, timezone = 'UTC'): string {
  const format = new Intl.DateTimeFormat(messages().locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: timezone,
  })
  return `${format.format(new Date(instant))} (${timezone})`
}
