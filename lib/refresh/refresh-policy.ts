import type { RefreshState } from '@/lib/store/refresh-state'

/** What to do for someone who asks for a token, and why. */
export type RefreshDecision =
  | { action: 'use'; reason: 'fresh' | 'under-way' | 'resting' }
  | { action: 'refresh-ahead'; reason: 'due' }
  | { action: 'refresh'; reason: 'expired' | 'refused' }
  | { action: 'wait'; reason: 'under-way' }
  | { action: 'give-up'; reason: 'unknown-connection' | 'disconnected' | 'needs-reconnect' | 'resting' }

// A token that dies on its way is as good as expired. Short-lived ones give up a tenth of their life at most.
const longestMarginMs = 30_000
const marginPart = 0.1

type Tokens = NonNullable<RefreshState['tokens']>

/** @returns until when the access token may be handed out, epoch milliseconds on the database's clock */
export function usableUntil({ issuedAt, accessExpiresAt }: Pick<Tokens, 'issuedAt' | 'accessExpiresAt'>): number {
  return accessExpiresAt - Math.min(longestMarginMs, Math.max(0, accessExpiresAt - issuedAt) * marginPart)
}

/**
 * Decides, from the row and a moment on the database's clock alone.
 *
 * @param state the connection with its tokens, null when there is no such connection
 * @param now epoch milliseconds on the database's clock
 * @param refusedGeneration the generation whose access token Digitail refused, or null
 */
export function refreshPolicy(
  state: RefreshState | null,
  now: number,
  refusedGeneration: number | null = null,
): RefreshDecision {
  if (state === null || state.status === 'PENDING') return { action: 'give-up', reason: 'unknown-connection' }
  if (state.status === 'DISCONNECTED' || state.tokens === null) return { action: 'give-up', reason: 'disconnected' }
  if (state.status === 'NEEDS_RECONNECT') return { action: 'give-up', reason: 'needs-reconnect' }
  const { tokens } = state
  // A newer generation than the refused one has not been refused.
  const isRefused = refusedGeneration !== null && tokens.generation <= refusedGeneration
  const isUsable = !isRefused && usableUntil(tokens) > now
  const isUnderWay = tokens.leaseUntil !== null && tokens.leaseUntil > now
  const isResting = tokens.nextTryAt !== null && tokens.nextTryAt > now
  if (isUsable) return whileUsable(tokens.refreshAt <= now, isUnderWay, isResting)
  if (isUnderWay) return { action: 'wait', reason: 'under-way' }
  if (isResting) return { action: 'give-up', reason: 'resting' }
  return { action: 'refresh', reason: isRefused ? 'refused' : 'expired' }
}

function whileUsable(isDue: boolean, isUnderWay: boolean, isResting: boolean): RefreshDecision {
  if (!isDue) return { action: 'use', reason: 'fresh' }
  if (isUnderWay) return { action: 'use', reason: 'under-way' }
  if (isResting) return { action: 'use', reason: 'resting' }
  return { action: 'refresh-ahead', reason: 'due' }
}
