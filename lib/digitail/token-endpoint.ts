import 'server-only'
import {
  authorizationCodeGrant,
  type Configuration,
  type CustomFetch,
  refreshTokenGrant,
  tokenRevocation,
} from 'openid-client'
import { classifyTokenFailure, classifyTransportError, type GrantType } from './classify-token-failure'
import { freshConnection } from './fresh-connection'
import { oauthClient } from './oauth-client'
import { jsonObject, tokenAnswer } from './token-answer'
import type { ReceivedTokens, TokenOutcome } from './token-outcome'
import { exchange, type RawAnswer, TransportError } from './transport'

/** Whole time a token request may take, milliseconds. A refresh lease outlives it. */
export const tokenDeadlineMs = 15_000

const maxAnswerBytes = 64 * 1024

type Seen = { answer: RawAnswer } | { error: TransportError } | null

// The library builds and validates; this carries. It keeps what was seen, so that the outcome is judged on the answer itself.
function carrier(): { send: CustomFetch; seen: () => Seen } {
  let seen: Seen = null
  const send: CustomFetch = async (address, { body, headers }) => {
    const url = new URL(address)
    const connection = freshConnection(url.origin)
    try {
      const answer = await exchange({
        url,
        method: 'POST',
        headers: { ...headers, accept: 'application/json', 'accept-encoding': 'identity' },
        body: String(body),
        dispatcher: connection.dispatcher,
        deadlineMs: tokenDeadlineMs,
        maxBytes: maxAnswerBytes,
        mayHaveBeenSent: connection.hasConnected,
      })
      seen = { answer }
      return responseFor(answer)
    } catch (error) {
      if (error instanceof TransportError) seen = { error }
      throw error
    } finally {
      await connection.close()
    }
  }
  return { send, seen: () => seen }
}

// `expires_in` is put in order first: nonsense there must not cost a pair of tokens that is otherwise good.
function responseFor({ status, contentType, text }: RawAnswer): Response {
  const json = jsonObject(contentType, text)
  const parsed = tokenAnswer.safeParse(json)
  const { expires_in: _, ...rest } = json ?? {}
  const lifetime = parsed.success && parsed.data.expires_in !== null ? { expires_in: parsed.data.expires_in } : {}
  const body = status === 204 || status === 304 ? null : json === null ? text : JSON.stringify({ ...rest, ...lifetime })
  return new Response(body, { status, headers: { 'content-type': contentType } })
}

async function tokenRequest(grant: GrantType, run: (client: Configuration) => Promise<unknown>): Promise<TokenOutcome> {
  const { send, seen } = carrier()
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
export function exchangeCode(input: { callbackUrl: URL; state: string; verifier: string }): Promise<TokenOutcome> {
  const checks = { expectedState: input.state, pkceCodeVerifier: input.verifier }
  return tokenRequest('authorization_code', (client) => authorizationCodeGrant(client, input.callbackUrl, checks))
}

/** Spends a refresh token (RFC 6749 section 6). Digitail's are single-use: call it only under a lease. */
export function refreshTokens(refreshToken: string): Promise<TokenOutcome> {
  return tokenRequest('refresh_token', (client) => refreshTokenGrant(client, refreshToken))
}

/**
 * Asks the provider to forget a token, where a revoke address is configured (RFC 7009).
 *
 * @returns whether the provider confirmed it
 */
export async function revokeToken(token: string): Promise<boolean> {
  try {
    await tokenRevocation(oauthClient(carrier().send), token)
    return true
  } catch {
    return false
  }
}
