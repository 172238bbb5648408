import 'server-only'
import type { Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { settings } from '@/lib/infra/settings'
import { readIssuerClaims } from './issuer-claims'

export const oidcProviderId = 'oidc'

type UserinfoHandler = Extract<OAuthConfig<Profile>['userinfo'], object>
type UserinfoRequest = NonNullable<UserinfoHandler['request']>

/**
 * The ID token, which next-auth's client has verified, says who it is. If it leaves the address out, as many
 * issuers do in the code flow, the userinfo endpoint is asked: about the same subject, or it does not count.
 * (OpenID Connect Core 1.0, section 5.3.2)
 */
const completeClaims: UserinfoRequest = async ({ tokens, client }) => {
  if (typeof tokens.claims !== 'function') throw new Error('no ID token')
  const claims = tokens.claims()
  if (typeof claims.email === 'string' || !tokens.access_token || !client.issuer.metadata.userinfo_endpoint)
    return claims
  const { sub, email, email_verified } = await client.userinfo(tokens.access_token)
  if (sub !== claims.sub) throw new Error('userinfo is about somebody else')
  return { ...claims, email, email_verified }
}

const scope = 'openid email profile'

// `prompt` asks for a fresh sign-in; `max_age` makes the issuer say when it was, which is what counts for us.
// (OpenID Connect Core 1.0, section 3.1.2.1)
const askAgain = { prompt: 'login', max_age: 0 }

/**
 * The configured OpenID Connect issuer as next-auth wants it, or null when none is set.
 *
 * @param isAgain has the issuer ask for a proof even of someone it knows
 */
export function oidcProvider({ isAgain = false } = {}): OAuthConfig<Profile> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = settings()
  if (OIDC_ISSUER === undefined) return null
  return {
    id: oidcProviderId,
    name: 'OpenID Connect',
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.href.replace(/\/$/, '')}/.well-known/openid-configuration`,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: isAgain ? { scope, ...askAgain } : { scope } },
    userinfo: { request: completeClaims },
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    httpOptions: { timeout: 10_000 },
    allowDangerousEmailAccountLinking: false,
    profile: (claims) => ({ id: readIssuerClaims(claims).subject }),
  }
}
