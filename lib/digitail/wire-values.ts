import { z } from 'zod'

/** An id: an integer in most places, a string of digits in some (digitail documentation, samples). */
export const wireId = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .pipe(z.number().int().positive())

/** An id that may be missing. */
export const optionalId = wireId
  .nullish()
  .catch(null)
  .transform((id) => id ?? null)

/** A count in `meta`: `total` is a string in the documented sample. */
export const wireCount = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .pipe(z.number().int().nonnegative())

/** A text that may be missing, null or empty: all of them mean "none". */
export const optionalText = z
  .string()
  .max(2_000)
  .nullish()
  .catch(null)
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()))

// Without a zone it is still UTC, wherever this server stands.
const asUtc = (text: string) => (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text.replace(' ', 'T')}Z`)

/** An instant such as `2023-12-01T09:00:00.000000Z`; microseconds are cut to what a Date holds. */
export const wireInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/)
  .transform((text) => new Date(asUtc(text)))
  .refine((instant) => !Number.isNaN(instant.getTime()))

/** An instant that may be missing. */
export const optionalInstant = wireInstant
  .nullish()
  .catch(null)
  .transform((instant) => instant ?? null)

/** An IANA time zone that this runtime knows; anything else counts as not told. */
export const optionalTimezone = optionalText.transform((zone) => {
  if (zone === null) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return null
  }
})

/** An https address (http on loopback only); anything else counts as none. */
export const optionalWebAddress = optionalText.transform((text) => {
  if (text === null || !URL.canParse(text)) return null
  const { protocol, hostname, href } = new URL(text)
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? href : null
})
