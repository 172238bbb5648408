import 'server-only'
import { authorizationCodeGrant, type Configuration, refreshTokenGrant, tokenRevocation } from 'openid-client'
import { traced } from '@/lib/infra/telemetry/traced'
import { classifyTokenFailure, classifyTransportError, type GrantType } from './classify-token-failure'
import { oauthClient } from './oauth-client'
import { tokenAnswer } from './token-answer'
import { plainResponse, tokenCarrier, tokenResponse } from './token-carrier'
import type { ReceivedTokens, TokenOutcome } from './token-outcome'

/** Whole time that a person waits for the token endpoint, milliseconds. A refresh has longer: `lib/refresh/timing.ts`. */
export const tokenDeadlineMs = 15_000

/** How long a token request may take, where it is not the usual time. */
export type TokenRequestLimits = { deadlineMs?: number }

function tokenRequest(
  grant: GrantType,
  limits: TokenRequestLimits,
  run: (client: Configuration) => Promise<unknown>,
): Promise<TokenOutcome> {
  const work = () => sendTokenRequest(grant, limits, run)
  return traced('digitail.token', { operation: grant }, work, ({ kind }) => kind)
}

async function sendTokenRequest(
  grant: GrantType,
  { deadlineMs = tokenDeadlineMs }: TokenRequestLimits,
  run: (client: Configuration) => Promise<unknown>,
): Promise<TokenOutcome> {
  const { send, seen } = tokenCarrier(deadlineMs, tokenResponse)
  try {
    return { kind: 'tokens', tokens: received(await run(oauthClient(send))) }
  } catch (error) {
    const met = seen()
    // Nothing was sent: the callback itself was wrong, which is the caller's to answer.
    if (met === null) throw error
    return 'error' in met ? classifyTransportError(met.error) : classifyTokenFailure(grant, met.answer, Date.now())
  }
}

function received(answer: unknown): ReceivedTokens {
  const { access_token, refresh_token, expires_in } = tokenAnswer.parse(answer)
  return { accessToken: access_token, refreshToken: refresh_token ?? null, expiresInSeconds: expires_in }
}

/**
 * Exchanges an authorization code (RFC 6749 section 4.1.3, RFC 7636 section 4.5). Never repeat it with
 * the same code after an ambiguous outcome.
 *
 * @param callbackUrl the configured redirect URI with the parameters that came back
 * @throws when the parameters themselves are wrong (state, iss); then nothing was sent
 */
export function exchangeCode(
  input: { callbackUrl: URL; state: string; verifier: string },
  limits: TokenRequestLimits = {},
): Promise<TokenOutcome> {
  const checks = { expectedState: input.state, pkceCodeVerifier: input.verifier }
  return tokenRequest('authorization_code', limits, (client) =>
    authorizationCodeGrant(client, input.callbackUrl, checks),
  )
}

/** Spends a refresh token (RFC 6749 section 6). Digitail's are single-use: call it only under a lease. */
export function refreshTokens(refreshToken: string, limits: TokenRequestLimits = {}): Promise<TokenOutcome> {
  return tokenRequest('refresh_token', limits, (client) => refreshTokenGrant(client, refreshToken))
}

/**
 * Asks the provider to forget a token, where a revoke address is configured (RFC 7009).
 *
 * @returns whether the provider confirmed it
 */
export async function revokeToken(
  token: string,
  { deadlineMs = tokenDeadlineMs }: TokenRequestLimits = {},
): Promise<boolean> {
  try {
    await tokenRevocation(oauthClient(tokenCarrier(deadlineMs, plainResponse).send), token)
    return true
  } catch {
    return false
  }
}
