import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BudgetLog } from '@/lib/store/account-budget'
import { reserveInLog } from './sliding-log'

const limit = 20
const windowMs = 10_000
const start = Date.parse('2026-11-23T12:00:00Z')
const emptyLog = (now: number): BudgetLog => ({ entries: [], pausedUntil: null, version: 0, now: new Date(now) })

/** Reserves at each of these moments. @returns when how many were granted, and the longest log on the way */
function replay(asks: { afterMs: number; wanted: number }[]) {
  const grants: { at: number; granted: number }[] = []
  let log = emptyLog(start)
  let longest = 0
  for (const { afterMs, wanted } of asks) {
    const now = new Date(log.now.getTime() + afterMs)
    const { granted, entries } = reserveInLog({ ...log, now }, { wanted, limit, windowMs })
    grants.push({ at: now.getTime(), granted })
    longest = Math.max(longest, entries.length)
    log = { ...log, now, entries }
  }
  return { grants, longest }
}

const asks = fc.array(fc.record({ afterMs: fc.nat(3_000), wanted: fc.integer({ min: 1, max: 30 }) }), {
  maxLength: 200,
})

describe('R-06 the sliding log', () => {
  test('no window holds more than the limit, wherever it begins, whatever is asked when', () => {
    fc.assert(
      fc.property(asks, (given) => {
        const { grants } = replay(given)
        for (const { at } of grants) {
          const inWindow = grants.filter((other) => other.at >= at && other.at < at + windowMs)
          expect(inWindow.reduce((sum, { granted }) => sum + granted, 0)).toBeLessThanOrEqual(limit)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the log never grows beyond the window, however often is asked', () => {
    const { longest, grants } = replay(Array.from({ length: 5_000 }, () => ({ afterMs: 7, wanted: 1 })))
    expect(longest).toBeLessThanOrEqual(windowMs / 250 + 1)
    expect(grants.reduce((sum, { granted }) => sum + granted, 0)).toBeGreaterThanOrEqual(limit * 3)
  })

  test('it gives what is left, and says when the oldest reservation leaves', () => {
    const first = reserveInLog(emptyLog(start), { wanted: 15, limit, windowMs })
    const log = { ...emptyLog(start + 1_000), entries: first.entries }
    expect(reserveInLog(log, { wanted: 15, limit, windowMs })).toMatchObject({ granted: 5, waitMs: 9_250 })
  })

  test('during a pause it gives nothing', () => {
    const log = { ...emptyLog(start), pausedUntil: new Date(start + 3_000) }
    expect(reserveInLog(log, { wanted: 1, limit, windowMs })).toMatchObject({ granted: 0, waitMs: 3_000 })
    const later = { ...log, now: new Date(start + 3_000) }
    expect(reserveInLog(later, { wanted: 1, limit, windowMs })).toMatchObject({ granted: 1 })
  })

  test('a limit that was lowered holds at once', () => {
    const { entries } = reserveInLog(emptyLog(start), { wanted: 15, limit, windowMs })
    const log = { ...emptyLog(start + 10), entries }
    expect(reserveInLog(log, { wanted: 1, limit: 10, windowMs }).granted).toBe(0)
  })
})
