import 'server-only'
import { buildAuthorizationUrl } from 'openid-client'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { oauthClient } from './oauth-client'

/** What one authorization request is made of. The state and the verifier stay on the server. */
export type AuthorizationRequest = { url: URL; state: string; verifier: string }

/**
 * Builds an authorization code request with PKCE S256 (RFC 6749 section 4.1.1, RFC 7636). Digitail
 * documents no scopes, so none is sent; the client secret never travels through a browser.
 *
 * @param redirectUri exactly as Digitail has it whitelisted
 */
export function authorizationRequest(redirectUri: string): AuthorizationRequest {
  const [state, verifier] = [randomToken(), randomToken()]
  const url = buildAuthorizationUrl(oauthClient(), {
    redirect_uri: redirectUri,
    response_type: 'code',
    state,
    // The library's own way to these three hands each to another thread: a twentieth of a press for what takes microseconds.
    code_challenge: hashSecret(verifier),
    code_challenge_method: 'S256',
  })
  return { url, state, verifier }
}
