import 'server-only'
import type { TokenResult } from './live-token'

/**
 * The one door to a clinic's token: fresh from memory, from the database, or after a refresh.
 *
 * @param connectionId id of the connection
 */
export function getLiveToken(_connectionId: string): Promise<TokenResult> {
  return Promise.reject(new Error('not built yet'))
}

/**
 * For a token that Digitail's API answered with 401. When the row holds a newer generation, that one;
 * when it still holds this one, one refresh.
 */
export function replaceRefusedToken(_refused: { connectionId: string; generation: number }): Promise<TokenResult> {
  return Promise.reject(new Error('not built yet'))
}

/**
 * A token that was just refreshed is refused as well: nothing is left to do automatically. Asks for a
 * reconnect with the reason FORBIDDEN, unless the row has moved on from this generation.
 *
 * @returns whether the connection changed
 */
export function markForbidden(_refused: { connectionId: string; generation: number }): Promise<boolean> {
  return Promise.reject(new Error('not built yet'))
}
