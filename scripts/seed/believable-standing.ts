import { seededRandom } from '../../sandbox/world/seeded-random'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** How the connection of an account stands: nine in ten simply work. */
export type SeedStanding = {
  status: 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED' | null
  reason: 'REVOKED' | 'EXPIRED' | 'LOST_ROTATION' | 'FORBIDDEN' | null
  failures: number
  since: Date
  connectedAt: Date
  lastCallOkAt: Date
}

/** @param number of the account; the same one stands the same way @returns status null for one that never connected */
export function believableStanding(number: number, now: Date): SeedStanding {
  const random = seededRandom(`standing:${number}`)
  const ago = (least: number, most: number) => new Date(now.getTime() - least - random.next() * (most - least))
  const connectedAt = ago(2 * dayMs, 900 * dayMs)
  const works = { status: 'ACTIVE', reason: null, failures: 0, since: connectedAt, connectedAt } as const
  const draw = random.next()
  if (draw < 0.9) return { ...works, lastCallOkAt: ago(0, 90 * minuteMs) }
  const since = ago(5 * minuteMs, 2 * dayMs)
  const lastCallOkAt = new Date(since.getTime() - 10 * minuteMs)
  if (draw < 0.92) return { ...works, failures: random.integer(1, 9), lastCallOkAt }
  if (draw < 0.96) {
    const reason = random.pick(['REVOKED', 'EXPIRED', 'LOST_ROTATION', 'FORBIDDEN'] as const)
    return { status: 'NEEDS_RECONNECT', reason, failures: 0, since, connectedAt, lastCallOkAt }
  }
  const status = draw < 0.99 ? 'DISCONNECTED' : null
  return { status, reason: null, failures: 0, since, connectedAt, lastCallOkAt }
}
