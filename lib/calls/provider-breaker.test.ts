import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { isProviderDown, throughBreaker } from './provider-breaker'

// One clock for all: the breaker is one for the process, and each test goes on where the last one ended.
beforeAll(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterAll(() => void vi.useRealTimers())

const outage = () => Promise.reject(new DigitailError('unavailable', 'x', { status: 503 }))
const refusal = () => Promise.reject(new DigitailError('forbidden', 'x', { status: 403 }))
const answer = () => Promise.resolve('answer')

async function calls(count: number, call: () => Promise<unknown>): Promise<void> {
  for (let run = 0; run < count; run += 1) await throughBreaker('x', call).catch(() => undefined)
}

describe('R-05 the breaker for Digitail as a whole', () => {
  test('stays closed for refusals, and for one bad clinic among good ones', async () => {
    await calls(100, refusal)
    await calls(60, answer)
    await calls(15, outage)
    expect(isProviderDown()).toBe(false)
  })

  test('opens when most calls meet no answer; then nothing is sent', async () => {
    vi.advanceTimersByTime(60_000)
    for (let second = 0; second < 30; second += 1) {
      vi.advanceTimersByTime(1_000)
      await calls(2, outage)
    }
    expect(isProviderDown()).toBe(true)
    const call = vi.fn(answer)
    const failed = { code: 'digitail-unavailable', wasSent: false, retryAfterMs: 10_000 }
    await expect(throughBreaker('x', call)).rejects.toMatchObject(failed)
    expect(call).not.toHaveBeenCalled()
  })

  test('lets one call find out, and opens again when it fails', async () => {
    vi.advanceTimersByTime(60_000)
    const call = vi.fn(outage)
    await Promise.all([1, 2, 3].map(() => throughBreaker('x', call).catch(() => undefined)))
    expect(call).toHaveBeenCalledTimes(1)
    expect(isProviderDown()).toBe(true)
  })

  test('closes when it succeeds', async () => {
    vi.advanceTimersByTime(60_000)
    expect(await throughBreaker('x', answer)).toBe('answer')
    expect(isProviderDown()).toBe(false)
  })
})
