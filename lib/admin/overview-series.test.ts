import { describe, expect, test } from 'vitest'
import { activityHours, healthCounts, healthDays } from './overview-series'

const now = new Date('2026-11-23T12:20:00Z')

describe('the days of the overview', () => {
  test('are all there, the present one last, and one that nobody counted is a gap and no zero', () => {
    const rows = [
      { day: '2026-11-21', health: 'live', clinics: 4 },
      { day: '2026-11-21', health: 'degraded', clinics: 1 },
      { day: '2026-11-23', health: 'live', clinics: 0 },
    ] as const
    const days = healthDays(rows, { now, days: 4 })
    expect(days.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])
    expect(days.map(({ counts }) => counts && [counts.live, counts.degraded])).toEqual([null, [4, 1], null, [0, 0]])
  })

  test('go on over the end of a year and a leap day', () => {
    const days = healthDays([], { now: new Date('2028-03-01T00:00:00Z'), days: 2 })
    expect(days.map(({ day }) => day)).toEqual(['2028-02-29', '2028-03-01'])
  })

  test('add up what several environments count', () => {
    const counts = healthCounts([
      { health: 'live', clinics: 2 },
      { health: 'live', clinics: 3 },
    ])
    expect(counts).toEqual({ live: 5, degraded: 0, needs_reconnect: 0, disconnected: 0, never: 0 })
  })
})

describe('the hours of the overview', () => {
  const none = {
    refreshes: 0,
    refreshFailures: 0,
    reconnects: 0,
    calls: 0,
    callFailures: 0,
    refusals: 0,
    busiestMinute: 0,
  }

  test('are all there, the present one last, and a quiet hour is not a gap', () => {
    const rows = [
      { ...none, hour: new Date('2026-11-23T10:00:00Z'), calls: 7 },
      { ...none, hour: new Date('2026-11-23T12:00:00Z') },
    ]
    const hours = activityHours(rows, { now, hours: 3 })
    expect(hours.map(({ hour }) => hour)).toEqual([
      '2026-11-23T10:00:00.000Z',
      '2026-11-23T11:00:00.000Z',
      '2026-11-23T12:00:00.000Z',
    ])
    expect(hours.map(({ activity }) => activity?.calls ?? null)).toEqual([7, null, 0])
  })
})
