import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coveredTime, median, percentile } from './statistics'

const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 })

describe('percentiles', () => {
  test('of 300 the p50 is the 150th and the p95 the 285th', () => {
    const numbers = Array.from({ length: 300 }, (_, index) => 300 - index)
    expect(percentile(numbers, 50)).toBe(150)
    expect(percentile(numbers, 95)).toBe(285)
    expect(percentile(numbers, 100)).toBe(300)
  })

  test('a percentile was really measured, and at least its share of the samples is not above it', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 100 }), (numbers, rank) => {
        const found = percentile(numbers, rank)
        expect(numbers).toContain(found)
        expect(numbers.filter((each) => each <= found).length).toBeGreaterThanOrEqual((rank / 100) * numbers.length)
        expect(numbers.filter((each) => each < found).length).toBeLessThan((rank / 100) * numbers.length)
      }),
    )
  })

  test('one slow sample does not move the median', () => expect(median([3, 1, 2, 2, 900])).toBe(2))

  test('samples are left in their order', () => {
    const numbers = [3, 1, 2]
    percentile(numbers, 95)
    expect(numbers).toEqual([3, 1, 2])
  })

  test('nothing measured is no result', () => expect(() => percentile([], 50)).toThrow('nothing was measured'))

  test.each([0, -1, 101, Number.NaN])('there is no percentile %d', (rank) => {
    expect(() => percentile([1], rank)).toThrow(RangeError)
  })
})

describe('covered time', () => {
  test('adds what comes one after the other', () => {
    expect(
      coveredTime([
        { from: 10, to: 14 },
        { from: 2, to: 5 },
      ]),
    ).toBe(7)
  })

  test('counts what overlaps once', () => {
    expect(
      coveredTime([
        { from: 0, to: 10 },
        { from: 2, to: 5 },
        { from: 8, to: 12 },
      ]),
    ).toBe(12)
  })

  test('of nothing is nothing', () => expect(coveredTime([])).toBe(0))
})
