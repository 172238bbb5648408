import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RefreshState, StoredTokens } from '@/lib/store/refresh-state'
import { refreshPolicy, usableUntil } from './refresh-policy'

const hour = 3_600_000
const issuedAt = 1_000_000_000

const tokens: StoredTokens = {
  generation: 4,
  accessSealed: 'sealed',
  issuedAt,
  accessExpiresAt: issuedAt + hour,
  refreshAt: issuedAt + 0.8 * hour,
  leaseUntil: null,
  nextTryAt: null,
}

function connection(change: Partial<StoredTokens> = {}, status: RefreshState['status'] = 'ACTIVE'): RefreshState {
  return { connectionId: 'c', status, reason: null, now: 0, tokens: { ...tokens, ...change } }
}

const early = issuedAt + 1_000
const due = issuedAt + 0.85 * hour
const late = issuedAt + hour

describe('refreshPolicy, row by row', () => {
  const rows: [string, RefreshState | null, number, number | null, string][] = [
    ['no such connection', null, early, null, 'give-up unknown-connection'],
    ['nobody confirmed it', connection({}, 'PENDING'), early, null, 'give-up unknown-connection'],
    ['disconnected', connection({}, 'DISCONNECTED'), early, null, 'give-up disconnected'],
    ['tokens destroyed', { ...connection(), tokens: null }, early, null, 'give-up disconnected'],
    ['needs a person', connection({}, 'NEEDS_RECONNECT'), early, null, 'give-up needs-reconnect'],
    ['fresh', connection(), early, null, 'use fresh'],
    ['fresh, somebody refreshes', connection({ leaseUntil: early + 1 }), early, null, 'use fresh'],
    ['due', connection(), due, null, 'refresh-ahead due'],
    ['due, somebody refreshes', connection({ leaseUntil: due + 1 }), due, null, 'use under-way'],
    ['due, a dead holder', connection({ leaseUntil: due - 1 }), due, null, 'refresh-ahead due'],
    ['due, rests after a failure', connection({ nextTryAt: due + 1 }), due, null, 'use resting'],
    ['expired', connection(), late, null, 'refresh expired'],
    ['expired, somebody refreshes', connection({ leaseUntil: late + 1 }), late, null, 'wait under-way'],
    ['expired, a dead holder', connection({ leaseUntil: late - 1 }), late, null, 'refresh expired'],
    ['expired, rests after a failure', connection({ nextTryAt: late + 1 }), late, null, 'give-up resting'],
    ['expired, has rested', connection({ nextTryAt: late }), late, null, 'refresh expired'],
    ['refused by the API', connection(), early, 4, 'refresh refused'],
    ['refused, somebody refreshes', connection({ leaseUntil: early + 1 }), early, 4, 'wait under-way'],
    ['an older one was refused', connection(), early, 3, 'use fresh'],
  ]
  it.each(rows)('%s', (_name, state, now, refused, expected) => {
    const { action, reason } = refreshPolicy(state, now, refused)
    expect(`${action} ${reason}`).toBe(expected)
  })
})

describe('refreshPolicy, whatever the row', () => {
  const instant = fc.integer({ min: issuedAt - hour, max: issuedAt + 2 * hour })
  const anyTokens = fc.record({
    accessExpiresAt: instant,
    refreshAt: instant,
    leaseUntil: fc.option(instant),
    nextTryAt: fc.option(instant),
  })

  it('never starts a second refresh while a lease is alive', () => {
    fc.assert(
      fc.property(anyTokens, instant, fc.option(fc.integer({ min: 3, max: 5 })), (change, now, refused) => {
        const decision = refreshPolicy(connection(change), now, refused)
        const isAlive = change.leaseUntil !== null && change.leaseUntil > now
        expect(isAlive && decision.action.startsWith('refresh')).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })

  it('never hands out a token that has expired or was refused', () => {
    fc.assert(
      fc.property(anyTokens, instant, fc.option(fc.integer({ min: 3, max: 5 })), (change, now, refused) => {
        const { action } = refreshPolicy(connection(change), now, refused)
        if (action !== 'use' && action !== 'refresh-ahead') return
        expect(change.accessExpiresAt).toBeGreaterThan(now)
        expect(refused ?? 0).toBeLessThan(tokens.generation)
      }),
      { numRuns: 5_000 },
    )
  })
})

it('C-28: a token that lives for seconds is usable for nine tenths of them', () => {
  expect(usableUntil({ issuedAt: 0, accessExpiresAt: 5_000 })).toBe(4_500)
  expect(usableUntil({ issuedAt: 0, accessExpiresAt: hour })).toBe(hour - 30_000)
})
