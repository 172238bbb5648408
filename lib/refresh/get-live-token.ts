import 'server-only'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { uuidOrNull } from '@/lib/infra/uuid'
import { forbidConnection } from './forbid-connection'
import type { TokenResult } from './live-token'
import { loadToken } from './load-token'
import { forgetGeneration, forgetToken, recallToken } from './token-memory'

const loads = oncePerProcess('token-loads', () => new Map<string, Promise<TokenResult>>())

// Whoever asks while somebody looks gets the same answer. A failure is dropped, not shared with the next.
function shared(key: string, load: () => Promise<TokenResult>): Promise<TokenResult> {
  const running = loads.get(key)
  if (running !== undefined) return running
  const loading = load().finally(() => loads.delete(key))
  loads.set(key, loading)
  return loading
}

const unknown: TokenResult = { kind: 'none', because: 'unknown-connection', reason: null, retryAfterMs: null }

/**
 * The one door to a clinic's token: fresh from memory (5 seconds at most), from the database, or after a
 * refresh. Takes at most half a minute; a refresh that takes longer goes on without the caller.
 *
 * @param connectionId id of the connection
 * @throws when the database does not answer
 */
export function getLiveToken(connectionId: string): Promise<TokenResult> {
  return recallToken(connectionId) ?? load(connectionId)
}

function load(connectionId: string): Promise<TokenResult> {
  if (uuidOrNull(connectionId) === null) return Promise.resolve(unknown)
  return shared(connectionId, () => loadToken({ connectionId, refusedGeneration: null }))
}

/**
 * For a token that Digitail's API answered with 401, which counts more than any clock. When the row holds
 * a newer generation, that one; when it still holds this one, one refresh.
 *
 * @throws when the database does not answer
 */
export function replaceRefusedToken(refused: { connectionId: string; generation: number }): Promise<TokenResult> {
  const { connectionId, generation } = refused
  if (uuidOrNull(connectionId) === null) return Promise.resolve(unknown)
  forgetGeneration(connectionId, generation)
  return shared(`${connectionId}:${generation}`, () => loadToken({ connectionId, refusedGeneration: generation }))
}

/**
 * A token that was just refreshed is refused as well: nothing is left to do automatically. Asks for a
 * reconnect with the reason FORBIDDEN, unless the row has moved on from this generation or somebody is moving it on, or
 * so many connections are refused at once that it must be Digitail.
 *
 * @returns whether the connection changed
 */
export async function markForbidden(refused: { connectionId: string; generation: number }): Promise<boolean> {
  const isForbidden = await forbidConnection(refused)
  forgetToken(refused.connectionId)
  return isForbidden
}
