import { expect, test, vi } from 'vitest'
import { retryAfterMs } from './retry-after'

const now = Date.parse('2026-11-23T12:00:00Z')

test.each<[string | null, number | null]>([
  ['30', 30_000],
  [' 30 ', 30_000],
  ['0', 0],
  ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
  ['Monday, 23-Nov-26 12:01:00 GMT', 60_000],
  ['Mon Nov 23 12:01:00 2026', 60_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['9999999999', 9_999_999_999_000],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026-11-23T12:01:00Z', null],
  ['30, 60', null],
  ['NaN', null],
])('R-04 Retry-After %j is %j milliseconds', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected)
})

test.each(['UTC', 'America/New_York', 'Australia/Sydney'])('R-04 a date means the same on a server in %s', (zone) => {
  vi.stubEnv('TZ', zone)
  expect(retryAfterMs('Mon Nov 23 12:01:00 2026', now)).toBe(60_000)
  expect(retryAfterMs('Mon, 23 Nov 2026 12:01:00 GMT', now)).toBe(60_000)
  vi.unstubAllEnvs()
})
