import 'server-only'
import type { AuthOptions } from 'next-auth'
import { randomToken } from '@/lib/infra/random'
import { areCookiesSecure } from '@/lib/infra/set-cookie'
import { settings } from '@/lib/infra/settings'
import { admitIdentity } from './admit-identity'
import { authCookie, sessionCookie } from './auth-cookies'
import { readIssuerClaims } from './issuer-claims'
import { nextAuthAdapter, type OidcSignIn } from './next-auth-adapter'
import { nextAuthLog } from './next-auth-log'
import { oidcProvider } from './oidc-provider'
import { pathAfterSignIn } from './path-after-sign-in'
import { sessionLimits } from './session-limits'

// How long somebody may take at the issuer, in seconds.
const atIssuer = 15 * 60

/** The names of the cookies that next-auth may see and set, by next-auth's name for them. */
export function nextAuthCookies() {
  return {
    sessionToken: sessionCookie(),
    callbackUrl: authCookie('sign-in-return', atIssuer),
    csrfToken: authCookie('sign-in-csrf', atIssuer),
    pkceCodeVerifier: authCookie('sign-in-pkce', atIssuer),
    state: authCookie('sign-in-state', atIssuer),
    nonce: authCookie('sign-in-nonce', atIssuer),
  }
}

/** What next-auth asks about every return address, of a form or of a cookie. */
function returnWithin(url: string, origin: string): string {
  const target = URL.canParse(url, origin) ? new URL(url, origin) : null
  const path = target?.origin === origin ? `${target.pathname}${target.search}` : null
  return `${origin}${pathAfterSignIn(path)}`
}

/** next-auth's options for one request: the database strategy on our own store. @param isAgain as `oidcProvider` */
export function nextAuthOptions(signIn: OidcSignIn, { isAgain = false } = {}): AuthOptions {
  const provider = oidcProvider({ isAgain })
  return {
    providers: provider === null ? [] : [provider],
    adapter: nextAuthAdapter(signIn),
    secret: settings().AUTH_SECRET,
    useSecureCookies: areCookiesSecure(),
    cookies: nextAuthCookies(),
    session: {
      strategy: 'database',
      maxAge: sessionLimits.STAFF.absolute / 1000,
      generateSessionToken: randomToken,
    },
    pages: { signIn: '/sign-in', error: '/sign-in/problem' },
    logger: nextAuthLog,
    callbacks: {
      redirect: ({ url }) => returnWithin(url, settings().APP_URL.origin),
      signIn: async ({ profile }) => {
        const claims = readIssuerClaims(profile)
        const decision = await admitIdentity({ claims, requestId: signIn.requestId, now: signIn.now })
        if (decision.kind === 'admitted') signIn.claims = claims
        return decision.kind === 'admitted'
      },
    },
  }
}
