import { describe, expect, it } from 'vitest'
import { windowsOf } from './export-data-use'

const day = 24 * 3_600_000

describe('the months in which a receipt is written', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-10-24', '2026-11-23'],
    ['2026-10-23', '2026-11-23'],
    ['2025-11-23', '2026-11-23'],
  ])('from %s to %s hold every day once, the latest first', (from, to) => {
    const days = [...windowsOf({ from, to })].flatMap((window) => {
      const count = (Date.parse(window.to) - Date.parse(window.from)) / day + 1
      expect(count).toBeLessThanOrEqual(31)
      return Array.from({ length: count }, (_, index) => Date.parse(window.to) - index * day)
    })
    const all = Array.from({ length: days.length }, (_, index) => Date.parse(to) - index * day)
    expect(days).toEqual(all)
    expect(days.at(-1)).toBe(Date.parse(from))
  })
})
