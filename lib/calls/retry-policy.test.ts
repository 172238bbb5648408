import { describe, expect, test } from 'vitest'
import { DigitailError, type DigitailErrorCode } from '@/lib/digitail/digitail-error'
import { RetryAllowance } from './retry-allowance'
import { delayBeforeNextTry, type FailedTry } from './retry-policy'

const failure = (code: DigitailErrorCode, facts = {}) => new DigitailError(code, 'x', facts)
const failed = (change: Partial<FailedTry> = {}): FailedTry => ({
  error: failure('unavailable'),
  isRepeatable: true,
  tries: 1,
  elapsedMs: 0,
  ...change,
})

describe('R-04 when to try again', () => {
  test.each<[string, Partial<FailedTry>, number | null]>([
    ['an outage, first time', {}, 125],
    ['an outage, second time', { tries: 2 }, 250],
    ['an outage, third time', { tries: 3 }, null],
    ['a write that may have been done', { isRepeatable: false }, null],
    ['a write that was not sent', { isRepeatable: false, error: failure('unavailable', { wasSent: false }) }, 125],
    ['a write that was refused by 429', { isRepeatable: false, error: failure('too-many-requests') }, 125],
    ['429 with a wait', { error: failure('too-many-requests', { retryAfterMs: 4_000 }) }, 4_000],
    ['503 with a wait', { error: failure('unavailable', { retryAfterMs: 10_000 }) }, 10_000],
    ['a wait that is too long to sit through', { error: failure('unavailable', { retryAfterMs: 10_001 }) }, null],
    ['no time left', { elapsedMs: 29_900 }, null],
    ['400', { error: failure('invalid-request') }, null],
    ['401', { error: failure('unauthenticated') }, null],
    ['403', { error: failure('forbidden') }, null],
    ['404', { error: failure('not-found') }, null],
    ['an answer that cannot be read', { error: failure('unreadable') }, null],
    ['an error that is none of Digitail’s', { error: new Error('bug') }, null],
  ])('%s', (_, change, expected) => {
    expect(delayBeforeNextTry(failed(change), 0.5)).toBe(expected)
  })

  test('the jitter is full: from nothing to twice the base at the second try', () => {
    expect(delayBeforeNextTry(failed(), 0)).toBe(0)
    expect(delayBeforeNextTry(failed({ tries: 2 }), 0.999)).toBeCloseTo(499.5)
  })
})

describe('R-04 the retries of a process', () => {
  test('are a tenth of its calls, after the first ten', () => {
    const allowance = new RetryAllowance()
    let retries = 0
    for (let call = 0; call < 1_000; call += 1) {
      allowance.earn()
      while (allowance.spend()) retries += 1
    }
    expect(retries).toBeGreaterThan(100)
    expect(retries).toBeLessThanOrEqual(110)
  })
})
