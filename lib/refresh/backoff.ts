import 'server-only'
import { randomInt } from 'node:crypto'

const randomPart = () => randomInt(1_000_000) / 1_000_000

type Growth = { baseMs: number; capMs: number; floorMs?: number; random?: () => number }

/**
 * Full jitter: anywhere between the floor and a bound that doubles with each failure up to the cap. Spreads
 * retries best of the simple schemes, and needs no memory of the last wait.
 *
 * @param failures how many there were before this wait, 1 or more
 * @param growth.random a number in [0, 1)
 * @returns milliseconds
 */
export function fullJitter(failures: number, { baseMs, capMs, floorMs = 0, random = randomPart }: Growth): number {
  const bound = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 30))
  return Math.round(floorMs + (Math.max(bound, floorMs) - floorMs) * random())
}

/** No failure of a refresh keeps a connection from being tried for longer than this. */
export const longestRestMs = 15 * 60_000
const shortestRestMs = 1_000

/**
 * How long a connection rests after a failed refresh.
 *
 * @param failures in a row, this one included
 * @param toldMs what Retry-After said, or null; honoured between one second and fifteen minutes
 */
export function restAfter(failures: number, toldMs: number | null, random: () => number = randomPart): number {
  const ours = fullJitter(failures, { baseMs: 4_000, capMs: longestRestMs, floorMs: shortestRestMs, random })
  if (toldMs === null) return ours
  // A little is added, never taken away: all who were told the same moment must not come at that moment.
  const told = Math.min(Math.max(toldMs, shortestRestMs), longestRestMs)
  return Math.min(Math.max(ours, Math.round(told * (1 + random() / 10))), longestRestMs)
}

/**
 * When to look again for what somebody else is doing: soon at first, then rarer, so that what was waited for is seen
 * late by a part of the whole wait only.
 *
 * @param waitedMs how long it has been waited already, milliseconds
 * @param random 0 to 1
 * @returns a tenth to a fifth of it, milliseconds: 10 at least, 250 at most
 */
export function nextLookMs(waitedMs: number, random: () => number = randomPart): number {
  return Math.min(250, Math.max(10, waitedMs * (0.1 + random() * 0.1)))
}
