import { describe, expect, it } from 'vitest'
import { isSessionAlive, lastSeenPrecision, sessionLimits } from './session-limits'

const start = Date.UTC(2026, 0, 1, 8)
const at = (milliseconds: number) => new Date(start + milliseconds)

function session({ seenAt }: { seenAt: number }) {
  return { createdAt: at(0), lastSeenAt: at(seenAt), expiresAt: at(sessionLimits.STAFF.absolute) }
}

const [minute, hour] = [60_000, 3_600_000]

it('W-03: staff stay for a working day without a request and a week at most, admins for half an hour and twelve', () => {
  expect(sessionLimits).toEqual({
    STAFF: { idle: 8 * hour, absolute: 7 * 24 * hour },
    ADMIN: { idle: 30 * minute, absolute: 12 * hour },
  })
  expect(lastSeenPrecision).toBe(minute)
})

describe('isSessionAlive', () => {
  for (const role of ['STAFF', 'ADMIN'] as const) {
    const { idle, absolute } = sessionLimits[role]

    it(`W-03: ends the session of ${role} after its idle limit, to the millisecond`, () => {
      expect(isSessionAlive(session({ seenAt: 0 }), role, at(idle - 1))).toBe(true)
      expect(isSessionAlive(session({ seenAt: 0 }), role, at(idle))).toBe(false)
      expect(isSessionAlive(session({ seenAt: 1 }), role, at(idle))).toBe(true)
    })

    it(`W-03: ends the session of ${role} after its absolute limit, however busy it was`, () => {
      expect(isSessionAlive(session({ seenAt: absolute - 2 }), role, at(absolute - 1))).toBe(true)
      expect(isSessionAlive(session({ seenAt: absolute - 1 }), role, at(absolute))).toBe(false)
    })
  }

  it('W-04: a promotion tightens a running session, a demotion does not stretch it past its own end', () => {
    const afterAnHour = session({ seenAt: 0 })
    expect(isSessionAlive(afterAnHour, 'STAFF', at(60 * 60_000))).toBe(true)
    expect(isSessionAlive(afterAnHour, 'ADMIN', at(60 * 60_000))).toBe(false)
    const adminSession = { createdAt: at(0), lastSeenAt: at(0), expiresAt: at(1_000) }
    expect(isSessionAlive(adminSession, 'STAFF', at(1_000))).toBe(false)
  })
})
