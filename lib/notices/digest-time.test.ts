import { expect, it } from 'vitest'
import { lastDigestAt, nextDigestAt } from './digest-time'

const monday = { weekday: 1, hour: 8, minute: 0, timezone: 'UTC' }
const bucharest = { ...monday, timezone: 'Europe/Bucharest' }
const last = (time: typeof monday, now: string) => lastDigestAt(time, new Date(now)).toISOString()

it('is due on its weekday at its minute', () => {
  expect(last(monday, '2026-11-23T08:00:00Z')).toBe('2026-11-23T08:00:00.000Z')
  expect(last(monday, '2026-11-23T07:59:59Z')).toBe('2026-11-16T08:00:00.000Z')
  expect(last(monday, '2026-11-29T23:00:00Z')).toBe('2026-11-23T08:00:00.000Z')
  expect(nextDigestAt(monday, new Date('2026-11-23T08:00:00Z')).toISOString()).toBe('2026-11-30T08:00:00.000Z')
})

it('follows the clocks of its zone, over their change too', () => {
  expect(last(bucharest, '2026-10-20T12:00:00Z')).toBe('2026-10-19T05:00:00.000Z')
  expect(last(bucharest, '2026-10-27T12:00:00Z')).toBe('2026-10-26T06:00:00.000Z')
  expect(nextDigestAt(bucharest, new Date('2026-10-19T05:00:00Z')).toISOString()).toBe('2026-10-26T06:00:00.000Z')
})

it('is one of those that were due, at every hour of a year', () => {
  for (let hour = 0; hour < 24 * 365; hour += 1) {
    const now = new Date(Date.UTC(2026, 0, 1, hour))
    const before = lastDigestAt(bucharest, now)
    expect(before <= now && now.getTime() - before.getTime() < 7.1 * 24 * 3_600_000).toBe(true)
    expect(nextDigestAt(bucharest, now) > now).toBe(true)
  }
})
