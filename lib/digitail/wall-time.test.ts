import { describe, expect, test } from 'vitest'
import { wallTime } from './wall-time'

describe('wall time at the clinic', () => {
  test.each([
    ['2026-11-23T19:05:09Z', 'America/New_York', '2026-11-23 14:05:09'],
    ['2026-11-23T00:00:00Z', 'UTC', '2026-11-23 00:00:00'],
    ['2026-11-23T04:59:59Z', 'America/New_York', '2026-11-22 23:59:59'],
    ['2026-11-22T13:00:00Z', 'Australia/Sydney', '2026-11-23 00:00:00'],
    ['2026-11-23T12:00:00Z', 'Asia/Kathmandu', '2026-11-23 17:45:00'],
    ['2026-11-23T12:00:00Z', 'Pacific/Kiritimati', '2026-11-24 02:00:00'],
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29 01:59:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29 03:00:00'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25 02:30:00'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25 02:30:00'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(wallTime(new Date(instant), zone)).toBe(expected)
  })

  test('a zone that does not exist is an error, not another zone', () => {
    expect(() => wallTime(new Date(0), 'Mars/Olympus')).toThrow(RangeError)
  })
})
