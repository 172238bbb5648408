import 'server-only'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { getLiveToken, markForbidden, replaceRefusedToken } from '@/lib/refresh/get-live-token'
import type { LiveToken, NoTokenCause, TokenResult } from '@/lib/refresh/live-token'
import { CallError, type CallErrorCode } from './call-error'

const codes: Record<NoTokenCause, CallErrorCode> = {
  'unknown-connection': 'disconnected',
  disconnected: 'disconnected',
  'needs-reconnect': 'needs-reconnect',
  'digitail-unavailable': 'digitail-unavailable',
  'our-configuration': 'our-configuration',
  draining: 'digitail-unavailable',
}

function usable(result: TokenResult, operation: string): LiveToken {
  if (result.kind === 'live') return result
  throw new CallError(codes[result.because], operation, { retryAfterMs: result.retryAfterMs })
}

/** A renewal that ended the second token as well is over in a moment. */
const soonMs = 2_000

const isUnauthenticated = (error: unknown) => error instanceof DigitailError && error.code === 'unauthenticated'

/**
 * Sends a request with the connection's token. On 401 it takes the newer token, or has it refreshed once,
 * and sends once more: a 401 proves that nothing was done, so this is safe for writes as well. A token
 * that is refused right after its refresh ends in a reconnect, unless somebody is renewing it already.
 *
 * @throws DigitailError, or CallError when there is no token
 */
export async function sendWithLiveToken<T>(
  connectionId: string,
  operation: string,
  send: (accessToken: string) => Promise<T>,
): Promise<T> {
  const first = usable(await getLiveToken(connectionId), operation)
  try {
    return await send(first.accessToken)
  } catch (error) {
    if (!isUnauthenticated(error)) throw error
  }
  const second = usable(await replaceRefusedToken({ connectionId, generation: first.generation }), operation)
  try {
    return await send(second.accessToken)
  } catch (error) {
    if (!isUnauthenticated(error)) throw error
    if (await markForbidden({ connectionId, generation: second.generation })) throw error
    throw new CallError('digitail-unavailable', operation, { retryAfterMs: soonMs })
  }
}
