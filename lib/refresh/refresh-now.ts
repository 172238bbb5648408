import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { readRefreshState } from '@/lib/store/refresh-state'
import { type OnDemand, refreshOnDemand } from './refresh-on-demand'
import { refreshPolicy } from './refresh-policy'
import { callerPatienceMs } from './timing'

/**
 * What became of a refresh that somebody asked for ahead of time:
 * - `refreshed`: the connection has new tokens
 * - `under-way`: somebody else is at it, or it takes longer than one waits
 * - `resting`: the last one failed, and the next is due later; `busy`: too many others wait
 * - `held-back`: an incident is open
 * - `failed`: nothing changed for the clinic; we try again by ourselves
 */
export type RefreshNow =
  | { kind: 'refreshed' | 'under-way' | 'busy' | 'needs-reconnect' | 'not-connected' }
  | { kind: 'resting'; until: string }
  | { kind: 'held-back' | 'failed'; because: 'digitail-unavailable' | 'our-configuration' }

/**
 * Asks for a refresh before it is due: by the same policy, gate, claim and rotation as every other one. A
 * rest after a failure is kept, since Digitail may have asked for it.
 *
 * @param connectionId a UUID
 * @throws when the database does not answer
 */
export async function refreshNow(connectionId: string): Promise<RefreshNow> {
  const state = await readRefreshState(db(), connectionId)
  const decision = refreshPolicy(state, state?.now ?? 0, state?.tokens?.generation ?? null)
  if (state?.tokens == null) return { kind: 'not-connected' }
  if (decision.action === 'wait') return { kind: 'under-way' }
  if (decision.action === 'refresh') {
    const { generation } = state.tokens
    return toAnswer(await Promise.race([refreshOnDemand({ connectionId, generation }), tooLong()]))
  }
  if (decision.reason === 'needs-reconnect') return { kind: 'needs-reconnect' }
  if (decision.reason !== 'resting') return { kind: 'not-connected' }
  return { kind: 'resting', until: new Date(state.tokens.nextTryAt ?? state.now).toISOString() }
}

// The refresh goes on without whoever asked.
const tooLong = () => wait(callerPatienceMs, { kind: 'contested' } as const, { ref: false })

function toAnswer(done: OnDemand): RefreshNow {
  switch (done.kind) {
    case 'rotated':
      return { kind: 'refreshed' }
    case 'moved':
    case 'contested':
      return { kind: 'under-way' }
    case 'needs-reconnect':
      return { kind: 'needs-reconnect' }
    case 'no-turn':
      return { kind: 'busy' }
    case 'failed':
      return { kind: 'failed', because: done.because }
    case 'refused':
      if (done.because === 'draining') return { kind: 'busy' }
      return {
        kind: 'held-back',
        because: done.because === 'our-configuration' ? 'our-configuration' : 'digitail-unavailable',
      }
  }
}
