import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullJitter, longestRestMs, nextLookMs, restAfter } from './backoff'

const anyRandom = fc.double({ min: 0, max: 0.999_999, noNaN: true })

it('R-04: full jitter stays between the floor and a bound that doubles up to the cap', () => {
  const growth = { baseMs: 250, capMs: 30_000 }
  expect([1, 2, 3, 4, 20].map((failures) => fullJitter(failures, { ...growth, random: () => 1 }))).toEqual([
    250, 500, 1_000, 2_000, 30_000,
  ])
  expect(fullJitter(9, { ...growth, floorMs: 100, random: () => 0 })).toBe(100)
})

it('R-04: waits are spread over the whole range, not bunched at its end', () => {
  const waits = Array.from({ length: 2_000 }, () => fullJitter(5, { baseMs: 1_000, capMs: 60_000 }))
  const thirds = [0, 1, 2].map((third) => waits.filter((ms) => Math.floor(ms / (16_001 / 3)) === third).length)
  for (const count of thirds) expect(count).toBeGreaterThan(500)
})

it('no failure keeps a connection from being tried for longer than a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.option(fc.nat()), anyRandom, (failures, told, random) => {
      const rest = restAfter(failures, told, () => random)
      expect(rest).toBeGreaterThanOrEqual(1_000)
      expect(rest).toBeLessThanOrEqual(longestRestMs)
    }),
  )
})

it('C-23: Retry-After is honoured: never before the time told, unless that is more than a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: longestRestMs }), anyRandom, (told, random) => {
      expect(restAfter(1, told, () => random)).toBeGreaterThanOrEqual(told)
    }),
  )
  expect(restAfter(1, 3 * 24 * 3_600_000, () => 0)).toBe(longestRestMs)
  expect(restAfter(1, 0, () => 0)).toBe(1_000)
})

it('what somebody else does is looked at soon, and then by a part of the whole wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), anyRandom, (waited, random) => {
      const look = nextLookMs(waited, () => random)
      expect(look).toBeGreaterThanOrEqual(10)
      expect(look).toBeLessThanOrEqual(Math.min(250, Math.max(10, waited / 5)))
    }),
  )
})
