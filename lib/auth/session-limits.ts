import type { PersonRole } from './person'

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/**
 * How long a sign-in lasts, in milliseconds: without a request (`idle`), and at most (`absolute`).
 *
 * Staff: a screen at the front desk sees a request every hour of a working day, and a week between sign-ins
 * is what people accept without writing links down. What a session may do is one clinic's.
 * Admins reach every clinic, so an unattended screen closes within the half hour and each day starts afresh.
 * (OWASP ASVS 5.0, 7.1.1 and 7.3; NIST SP 800-63B)
 */
export const sessionLimits: Record<PersonRole, { idle: number; absolute: number }> = {
  STAFF: { idle: 8 * hours, absolute: 7 * days },
  ADMIN: { idle: 30 * minutes, absolute: 12 * hours },
}

/** How exactly `lastSeenAt` is kept: one write a minute at most, not one a request. */
export const lastSeenPrecision = 1 * minutes

type SessionTimes = { createdAt: Date; lastSeenAt: Date; expiresAt: Date }

/**
 * Whether a session still counts. The limits are those of the role that the person has now, so a promotion
 * tightens a running session at once.
 */
export function isSessionAlive(session: SessionTimes, role: PersonRole, now: Date): boolean {
  const { idle, absolute } = sessionLimits[role]
  return (
    now.getTime() < session.expiresAt.getTime() &&
    now.getTime() < session.createdAt.getTime() + absolute &&
    now.getTime() < session.lastSeenAt.getTime() + idle
  )
}
