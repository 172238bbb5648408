import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { type RefreshState, readRefreshState } from '@/lib/store/refresh-state'
import { openAccessToken } from '@/lib/vault/token-vault'
import { nextLookMs } from './backoff'
import { rotationOf } from './in-flight'
import type { LiveToken, NoLiveToken, NoTokenCause, TokenResult } from './live-token'
import { type OnDemand, refreshOnDemand } from './refresh-on-demand'
import { refreshPolicy, usableUntil } from './refresh-policy'
import { callerPatienceMs } from './timing'
import { memoryEpoch, rememberToken } from './token-memory'

type Wanted = { connectionId: string; refusedGeneration: number | null }

const defaultRetryMs = 5_000

function none(because: NoTokenCause, retryAfterMs: number | null, reason: NoLiveToken['reason'] = null): NoLiveToken {
  return { kind: 'none', because, reason, retryAfterMs: retryAfterMs === null ? null : Math.round(retryAfterMs) }
}

/**
 * Finds or makes a live token, looking at the row first. Waits for refreshes of others, looking again
 * from time to time, and takes the generation that they bring.
 */
export async function loadToken(wanted: Wanted): Promise<TokenResult> {
  const from = performance.now()
  const waited = () => performance.now() - from
  while (waited() < callerPatienceMs) {
    const epoch = memoryEpoch()
    const state = await readRefreshState(db(), wanted.connectionId)
    const result = await decide(state, wanted, { epoch, waited })
    if (result !== 'again') return result
  }
  return none('digitail-unavailable', defaultRetryMs)
}

async function decide(
  state: RefreshState | null,
  wanted: Wanted,
  { epoch, waited }: { epoch: number; waited: () => number },
): Promise<TokenResult | 'again'> {
  const decision = refreshPolicy(state, state?.now ?? 0, wanted.refusedGeneration)
  if (decision.action === 'give-up' || state?.tokens == null) return giveUp(state, decision.reason)
  const { connectionId, tokens } = state
  const target = { connectionId, generation: tokens.generation }
  switch (decision.action) {
    case 'use':
      return use(state, tokens, epoch)
    case 'refresh-ahead':
      refreshOnDemand(target).catch((error: unknown) => logger().warn({ ...errorFacts(error) }, 'refresh ahead failed'))
      return use(state, tokens, epoch)
    case 'refresh':
      return await afterRefresh(await withPatience(refreshOnDemand(target)), wanted)
    case 'wait':
      await Promise.race([rotationOf(connectionId), wait(nextLookMs(waited()))])
      return 'again'
  }
}

function giveUp(state: RefreshState | null, reason: string): NoLiveToken {
  if (reason === 'needs-reconnect') return none('needs-reconnect', null, state?.reason ?? null)
  if (reason === 'disconnected' || state === null)
    return none(state === null ? 'unknown-connection' : 'disconnected', null)
  if (state.status === 'PENDING') return none('unknown-connection', null)
  return none('digitail-unavailable', Math.max(0, (state.tokens?.nextTryAt ?? state.now) - state.now))
}

function use(state: RefreshState, tokens: NonNullable<RefreshState['tokens']>, epoch: number): TokenResult {
  const { connectionId, now } = state
  try {
    const accessToken = openAccessToken({ connectionId, ...tokens })
    const token: LiveToken = { kind: 'live', accessToken, generation: tokens.generation }
    rememberToken(connectionId, token, usableUntil(tokens) - now, epoch)
    return token
  } catch (error) {
    logger().error({ connectionId, ...errorFacts(error) }, 'access token cannot be opened here')
    return none('our-configuration', defaultRetryMs)
  }
}

// The refresh goes on without the caller: losing patience loses no tokens.
function withPatience(refresh: Promise<OnDemand>): Promise<OnDemand> {
  const timer = new AbortController()
  const late = wait(callerPatienceMs, { kind: 'failed', because: 'digitail-unavailable', restMs: null } as const, {
    signal: timer.signal,
  })
  late.catch(() => undefined)
  return Promise.race([refresh, late]).finally(() => timer.abort())
}

async function afterRefresh(done: OnDemand, { refusedGeneration }: Wanted): Promise<TokenResult | 'again'> {
  switch (done.kind) {
    case 'rotated':
      // The rotation that was joined may be the one that brought what Digitail has refused since.
      if (done.generation <= (refusedGeneration ?? 0)) return 'again'
      return { kind: 'live', accessToken: done.accessToken, generation: done.generation }
    case 'moved':
    case 'contested':
      await wait(10 + Math.random() * 40)
      return 'again'
    case 'needs-reconnect':
      return none('needs-reconnect', null, done.reason)
    case 'no-turn':
      return none('digitail-unavailable', defaultRetryMs)
    case 'failed':
      return none(done.because, done.restMs ?? defaultRetryMs)
    case 'refused':
      return none(done.because, done.retryAfterMs)
  }
}
