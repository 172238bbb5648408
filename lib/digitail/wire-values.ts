import { z } from 'zod'
import { canonicalZone } from './canonical-zone'

// One function for each value instead of a chain of schemas: a page holds thousands of them.
function value<T>(read: (wire: unknown) => T | null) {
  return z.unknown().transform((wire, context): T => {
    const found = read(wire)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'is not of the documented form' })
    return z.NEVER
  })
}

function optional<T>(read: (wire: unknown) => T | null) {
  return z
    .unknown()
    .optional()
    .transform((wire) => read(wire))
}

function wholeNumber(wire: unknown, least: number): number | null {
  const number = typeof wire === 'string' && /^\d+$/.test(wire) ? Number(wire) : wire
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= least ? number : null
}

const idOf = (wire: unknown) => wholeNumber(wire, 1)

/** An id: an integer in most places, a string of digits in some (digitail documentation, samples). */
export const wireId = value(idOf)

/** An id that may be missing. */
export const optionalId = optional(idOf)

/** A count in `meta`: `total` is a string in the documented sample. */
export const wireCount = value((wire) => wholeNumber(wire, 0))

const longestText = 2_000

function textOf(wire: unknown): string | null {
  if (typeof wire !== 'string' || wire.length > longestText) return null
  return wire.trim() || null
}

/** A text that may be missing, null or empty: all of them mean "none". */
export const optionalText = optional(textOf)

const dated = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/
const zoned = /[+-]\d{2}:?\d{2}$/

function instantOf(wire: unknown): Date | null {
  if (typeof wire !== 'string' || !dated.test(wire)) return null
  // Without a zone it is still UTC, wherever this server stands.
  const isZoned = wire.endsWith('Z') || zoned.test(wire)
  const instant = new Date(isZoned ? wire : `${wire.replace(' ', 'T')}Z`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** An instant such as `2023-12-01T09:00:00.000000Z`; microseconds are cut to what a Date holds. */
export const wireInstant = value(instantOf)

/** An instant that may be missing. */
export const optionalInstant = optional(instantOf)

/** An IANA time zone that this runtime knows; anything else counts as not told. */
export const optionalTimezone = optional((wire) => {
  const name = textOf(wire)
  return name === null ? null : canonicalZone(name)
})

/** An https address (http on loopback only); anything else counts as none. */
export const optionalWebAddress = optional((wire) => {
  const text = textOf(wire)
  if (text === null || !URL.canParse(text)) return null
  const { protocol, hostname, href } = new URL(text)
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? href : null
})
