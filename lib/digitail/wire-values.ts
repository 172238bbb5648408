import { z } from 'zod'

/** An id: an integer in most places, a string of digits in some (digitail documentation, samples). */
export const wireId = z.coerce.number().int().positive()

/** A count in `meta`: `total` is a string in the documented sample. */
export const wireCount = z.coerce.number().int().nonnegative()

/** A text that may be missing, null or empty: all of them mean "none". */
export const optionalText = z
  .string()
  .max(2_000)
  .nullish()
  .catch(null)
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()))

/** An instant such as `2023-12-01T09:00:00.000000Z`; microseconds are cut to what a Date holds. */
export const wireInstant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text))

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
