import { retryAfterMs } from './retry-after'
import { jsonObject, tokenError } from './token-answer'
import type { ConfigurationFault, TokenFailure } from './token-outcome'
import type { RawAnswer, TransportError } from './transport'

export type GrantType = 'authorization_code' | 'refresh_token'

const configurationFaults: readonly ConfigurationFault[] = [
  'invalid_client',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]

/** @returns what an exchange without a complete answer means: only an unsent request is harmless. */
export function classifyTransportError(error: TransportError): TokenFailure {
  if (error.phase === 'not-sent') return { kind: 'not-sent' }
  return { kind: 'ambiguous', because: error.fault }
}

/**
 * Sorts an answer of the token endpoint that brought no tokens. Both generations of the server that
 * Digitail appears to run are understood: league/oauth2-server 8 says 401 `invalid_request` of a dead
 * refresh token and 400 `invalid_request` of a dead code, version 9 says 400 `invalid_grant` of both.
 *
 * @param now epoch milliseconds, for Retry-After
 */
export function classifyTokenFailure(grant: GrantType, answer: RawAnswer, now: number): TokenFailure {
  const { status } = answer
  const wait = retryAfterMs(answer.retryAfter, now)
  if (status === 429 || (status === 503 && answer.retryAfter !== null)) return { kind: 'refused', retryAfterMs: wait }
  if (status >= 500 || status === 408) return { kind: 'ambiguous', because: 'server-error' }
  if (status < 300) return { kind: 'ambiguous', because: 'unreadable' }
  // Digitail answers here itself: whoever sends us elsewhere is somebody in between, and no judge of a grant.
  if (status < 400) return { kind: 'our-configuration', fault: 'unexpected_answer' }
  return classifyOAuthError(grant, answer)
}

function classifyOAuthError(grant: GrantType, { status, contentType, text }: RawAnswer): TokenFailure {
  const parsed = tokenError.safeParse(jsonObject(contentType, text))
  if (!parsed.success) return { kind: 'our-configuration', fault: 'unexpected_answer' }
  const { error, error_description, hint } = parsed.data
  // The description of league 8 speaks of a missing parameter whatever happened; its hint says what it was.
  const words = hint || error_description
  if (error === 'invalid_grant' || (error === 'invalid_request' && isAboutTheGrant(grant, status, words))) {
    return { kind: 'dead-grant', because: /expired/i.test(words) ? 'expired' : 'revoked' }
  }
  const fault = configurationFaults.find((known) => known === error)
  return { kind: 'our-configuration', fault: fault ?? (error === 'invalid_request' ? error : 'unexpected_answer') }
}

// Passport names the parameter only in words: this is the one place that has to read them.
function isAboutTheGrant(grant: GrantType, status: number, words: string): boolean {
  if (grant === 'refresh_token') return status === 401 || /refresh token/i.test(words)
  return /authori[sz]ation code/i.test(words) && !/missing/i.test(words)
}
