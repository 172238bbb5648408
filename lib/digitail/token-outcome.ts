/** A usable answer of the token endpoint. Tokens are opaque: nobody parses them for meaning. */
export type ReceivedTokens = {
  accessToken: string
  /** Null when the answer named none: the old one stays valid (RFC 6749 section 6). */
  refreshToken: string | null
  /** Null when Digitail told none, or nonsense. */
  expiresInSeconds: number | null
}

export type AmbiguousCause = 'timeout' | 'connection' | 'server-error' | 'unreadable'

export type ConfigurationFault =
  | 'invalid_client'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_request'
  | 'unexpected_answer'

/**
 * What became of a token request, and thereby what may be done next:
 * - `not-sent`: nothing reached Digitail; repeat freely
 * - `refused`: not processed (429, or 503 with Retry-After); wait as told
 * - `ambiguous`: sent without a usable answer; Digitail may or may not have acted
 * - `dead-grant`: this code or refresh token will never work again; a person must authorise
 * - `our-configuration`: our credentials or addresses are wrong; says nothing about any clinic
 */
export type TokenFailure =
  | { kind: 'not-sent' }
  | { kind: 'refused'; retryAfterMs: number | null }
  | { kind: 'ambiguous'; because: AmbiguousCause }
  | { kind: 'dead-grant'; because: 'revoked' | 'expired' }
  | { kind: 'our-configuration'; fault: ConfigurationFault }

export type TokenOutcome = { kind: 'tokens'; tokens: ReceivedTokens } | TokenFailure
