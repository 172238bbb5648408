import 'server-only'
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomPKCECodeVerifier, randomState } from 'openid-client'
import { oauthClient } from './oauth-client'

/** What one authorization request is made of. The state and the verifier stay on the server. */
export type AuthorizationRequest = { url: URL; state: string; verifier: string }

/**
 * Builds an authorization code request with PKCE S256 (RFC 6749 section 4.1.1, RFC 7636). Digitail
 * documents no scopes, so none is sent; the client secret never travels through a browser.
 *
 * @param redirectUri exactly as Digitail has it whitelisted
 */
export async function authorizationRequest(redirectUri: string): Promise<AuthorizationRequest> {
  const state = randomState()
  const verifier = randomPKCECodeVerifier()
  const url = buildAuthorizationUrl(oauthClient(), {
    redirect_uri: redirectUri,
    response_type: 'code',
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url, state, verifier }
}
