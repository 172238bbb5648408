import 'server-only'
import { randomInt } from 'node:crypto'

/** Assumed when Digitail does not tell a lifetime. A token that dies sooner answers 401, which refreshes it. */
export const assumedLifetimeSeconds = 3_600

// Due somewhere in this part of the lifetime: early enough to retry, spread so that clinics never come all at once.
const earliestDue = 0.75
const latestDue = 0.9

/** Durations from the moment of issue, milliseconds. */
export type TokenLifetime = { expiresInMs: number; refreshInMs: number }

/**
 * @param expiresInSeconds as Digitail told, or null
 * @param random a number in [0, 1): where in the window the refresh falls due
 */
export function tokenLifetime(expiresInSeconds: number | null, random = randomInt(1_000) / 1_000): TokenLifetime {
  const expiresInMs = (expiresInSeconds ?? assumedLifetimeSeconds) * 1_000
  return { expiresInMs, refreshInMs: Math.floor(expiresInMs * (earliestDue + (latestDue - earliestDue) * random)) }
}
