import { DigitailError } from '@/lib/digitail/digitail-error'

/** What is known when a try has failed. */
export type FailedTry = {
  error: unknown
  /** Whether sending the request twice does the same as once. */
  isRepeatable: boolean
  /** How often it was tried so far. */
  tries: number
  /** Since the first try began. */
  elapsedMs: number
}

const mostTries = 3
const baseMs = 250
const capMs = 8_000
/** A wait that Digitail asks for beyond this is told to the caller instead. */
const longestRetryAfterMs = 10_000
/** No try begins later than this after the first one. */
const lastTryMs = 30_000

function maySendAgain({ wasSent, code }: DigitailError, isRepeatable: boolean): boolean {
  // What was not sent, or refused unread, was not done: safe for writes too.
  if (!wasSent || code === 'too-many-requests') return true
  return isRepeatable && code === 'unavailable'
}

/**
 * Decides whether and when to try again: full jitter, `random(0, min(cap, base * 2^n))`, never before what
 * Retry-After asks for.
 *
 * @param random a number in [0, 1)
 * @returns milliseconds to wait, or null when the failure stands
 */
export function delayBeforeNextTry(failed: FailedTry, random: number): number | null {
  const { error, isRepeatable, tries, elapsedMs } = failed
  if (tries >= mostTries || !(error instanceof DigitailError) || !maySendAgain(error, isRepeatable)) return null
  const asked = error.retryAfterMs ?? 0
  if (asked > longestRetryAfterMs) return null
  const jittered = random * Math.min(capMs, baseMs * 2 ** (tries - 1))
  const delay = Math.max(jittered, asked)
  return elapsedMs + delay > lastTryMs ? null : delay
}
