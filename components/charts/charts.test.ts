import { describe, expect, test } from 'vitest'
import { inLanguage } from '@/components/messages/messages'
import { barScales, type HourBar } from './hour-bars'
import { tickWords } from './number-words'
import { trendShapes } from './trend-panel'

const startsIn = (path: string) => path.split('M').length - 1

describe('a trend', () => {
  test('has a gap where nobody counted, and draws a single counted day', () => {
    expect(startsIn(trendShapes([1, 2, 3]).line)).toBe(1)
    expect(startsIn(trendShapes([1, null, 3]).line)).toBe(2)
    expect(startsIn(trendShapes([null, null, 3]).line)).toBe(1)
    expect(trendShapes([null, null]).line).toBe('')
  })

  test('stands on zero, and does not make three out of four look like everything', () => {
    expect(trendShapes([0, 0]).line).toBe('M0,96L100,96')
    expect(trendShapes([3]).top).toBe(4)
    expect(trendShapes([0, 900]).line).toBe('M0,96L100,6')
  })
})

describe('bars by the hour', () => {
  const bar = (hour: number, up: number, down = 0): HourBar => ({
    hour: new Date(Date.UTC(2026, 10, 23, hour)).toISOString(),
    bars: { up, down, label: '' },
  })

  test('what failed hangs below the line, on the scale of what went well', () => {
    const { x, y } = barScales([bar(0, 100), bar(1, 50, 50)], 4)
    expect(y(0)).toBeGreaterThan(y(100))
    expect(y(-50) - y(0)).toBeCloseTo(y(0) - y(50))
    expect(x.domain()).toHaveLength(2)
  })

  test('reach up to the limit even when hardly anything happened', () => {
    const { y, up } = barScales([bar(0, 3)], 200)
    expect(up).toBe(200)
    expect(y(200)).toBeLessThan(y(3))
  })

  test('are marked by the day where it begins, else by the time', () => {
    const said = (hour: string) => inLanguage('en', () => tickWords(hour))
    expect(said('2026-11-23T00:00:00.000Z')).toMatch(/Mon/)
    expect(said('2026-11-23T12:00:00.000Z')).toBe('12:00')
  })
})
