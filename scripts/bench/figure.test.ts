import { describe, expect, test } from 'vitest'
import { atLeast, atLeastTimes, atMost, atMostMore, atMostTimes } from './figure'

const name = 'a figure'

describe('what stands beside something', () => {
  test('at most so many times: the bar itself still holds, a hair more does not', () => {
    expect(atMostTimes({ name, ours: 4, beside: 2, bar: 2 })).toEqual({
      name,
      ours: 4,
      beside: 2,
      ratio: 2,
      bar: 2,
      holds: true,
    })
    expect(atMostTimes({ name, ours: 4.001, beside: 2, bar: 2 }).holds).toBe(false)
  })

  test('at least so many times', () => {
    expect(atLeastTimes({ name, ours: 1000, beside: 2, bar: 500 })).toMatchObject({ ratio: 500, holds: true })
    expect(atLeastTimes({ name, ours: 999, beside: 2, bar: 500 }).holds).toBe(false)
  })

  test('so much more, in the unit of both', () => {
    expect(atMostMore({ name, ours: 150, beside: 125, bar: 25 })).toMatchObject({ ratio: 1.2, holds: true })
    expect(atMostMore({ name, ours: 151, beside: 125, bar: 25 }).holds).toBe(false)
  })

  test('a measurement that failed never holds', () => {
    for (const broken of [0, Number.NaN]) {
      const compared = { name, ours: broken, beside: broken, bar: 2 }
      expect([atMostTimes, atLeastTimes, atMostMore].map((make) => make(compared).holds)).toEqual([false, false, false])
    }
  })
})

describe('what has a bar of its own', () => {
  test('at most', () => {
    expect(atMost({ name, ours: 0, bar: 0 })).toMatchObject({ beside: null, ratio: null, holds: true })
    expect(atMost({ name, ours: 0.001, bar: 0 }).holds).toBe(false)
  })

  test('at least', () => {
    expect(atLeast({ name, ours: 95, bar: 95 }).holds).toBe(true)
    expect(atLeast({ name, ours: 94, bar: 95 }).holds).toBe(false)
    expect(atLeast({ name, ours: Number.NaN, bar: 95 }).holds).toBe(false)
  })
})
