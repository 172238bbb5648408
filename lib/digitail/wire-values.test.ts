import { describe, expect, test, vi } from 'vitest'
import { optionalMoney, wireMoney } from './money'
import { optionalId, optionalInstant, optionalText, wireCount, wireId, wireInstant } from './wire-values'

describe('values of the wire', () => {
  test.each([
    [1, 1],
    ['12', 12],
    [9_007_199_254_740_991, 9_007_199_254_740_991],
  ])('id %j is %d', (wire, id) => {
    expect(wireId.parse(wire)).toBe(id)
  })

  test.each([[0], [-1], [1.5], ['0'], ['1a'], [' 1'], [''], [null], [undefined], [true], [[5]], [{}], [1e300]])(
    '%j is no id, and no id that may be missing',
    (wire) => {
      expect(wireId.safeParse(wire).success).toBe(false)
      expect(optionalId.parse(wire)).toBeNull()
    },
  )

  test.each([
    ['98', 98],
    [0, 0],
  ])('count %j is %d', (wire, count) => {
    expect(wireCount.parse(wire)).toBe(count)
  })

  test.each([
    ['100.00', '100.00'],
    [100, '100'],
    [0.1, '0.1'],
    ['-5.50', '-5.50'],
    [' 7 ', '7'],
  ])('money %j is %s', (wire, amount) => {
    expect(wireMoney.parse(wire)).toBe(amount)
  })

  test.each([['1,00'], ['1e3'], [1e21], [Number.NaN], [''], [null], [undefined], [true]])('%j is no money', (wire) => {
    expect(wireMoney.safeParse(wire).success).toBe(false)
    expect(optionalMoney.parse(wire)).toBeNull()
  })

  test.each([
    ['2023-12-01T09:00:00.000000Z', '2023-12-01T09:00:00.000Z'],
    ['2023-12-01T09:00:00.123456Z', '2023-12-01T09:00:00.123Z'],
    ['2023-12-01T09:00:00+02:00', '2023-12-01T07:00:00.000Z'],
    ['2023-12-01 09:00:00', '2023-12-01T09:00:00.000Z'],
  ])('instant %s is %s', (wire, instant) => {
    vi.stubEnv('TZ', 'Australia/Sydney')
    expect(wireInstant.parse(wire).toISOString()).toBe(instant)
    vi.unstubAllEnvs()
  })

  test.each([['2023-13-45T09:00:00Z'], ['2023-12-01'], ['soon'], [''], [null], [1_700_000_000]])(
    '%j is no instant',
    (wire) => {
      expect(wireInstant.safeParse(wire).success).toBe(false)
      expect(optionalInstant.parse(wire)).toBeNull()
    },
  )

  test.each([
    [' Nala ', 'Nala'],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
    [42, null],
    ['x'.repeat(2_001), null],
  ])('text %j is %j', (wire, text) => {
    expect(optionalText.parse(wire)).toBe(text)
  })
})
