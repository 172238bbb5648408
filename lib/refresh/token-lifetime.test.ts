import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assumedLifetimeSeconds, tokenLifetime } from './token-lifetime'

it('C-18: refreshes fall due between three quarters and nine tenths of the lifetime, spread over all of it', () => {
  const dues = Array.from({ length: 5_000 }, () => tokenLifetime(3_600).refreshInMs / 3_600_000)
  expect(Math.min(...dues)).toBeGreaterThanOrEqual(0.75)
  expect(Math.max(...dues)).toBeLessThanOrEqual(0.9)
  const thirds = [0, 1, 2].map((third) => dues.filter((due) => Math.floor((due - 0.75) / 0.05) === third).length)
  for (const count of thirds) expect(count).toBeGreaterThan(1_300)
})

it('C-28: every lifetime leads to times that are numbers, in order, and after the issue', () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: 1, max: 366 * 24 * 3_600 })), fc.nat(999), (seconds, thousandth) => {
      const { expiresInMs, refreshInMs } = tokenLifetime(seconds, thousandth / 1_000)
      expect(refreshInMs).toBeGreaterThan(0)
      expect(refreshInMs).toBeLessThan(expiresInMs)
    }),
  )
})

it('a lifetime that was not told counts as an hour', () => {
  expect(tokenLifetime(null).expiresInMs).toBe(assumedLifetimeSeconds * 1_000)
})
