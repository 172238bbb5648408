import 'server-only'
import { settings } from '@/lib/infra/settings'
import type { OidcSignIn } from './next-auth-adapter'
import { askNextAuth } from './next-auth-engine'
import { nextAuthCookies, nextAuthOptions } from './next-auth-options'
import { oidcProviderId } from './oidc-provider'
import type { SignInProblem } from './sign-in-problem'

type Ended = { kind: 'problem'; problem: SignInProblem; cookies: string[] }

type Left = { kind: 'leave'; location: string; cookies: string[] }

type Arrived = { kind: 'signed-in'; location: string; cookies: string[]; language: string | null }

const problems: Record<string, SignInProblem> = {
  AccessDenied: 'not-invited',
  OAuthCallback: 'cancelled',
  Callback: 'cancelled',
}

function signInOf(request: Omit<OidcSignIn, 'claims' | 'session'>): OidcSignIn {
  return { ...request, claims: null, session: null }
}

/** The `error` of the address to which next-auth sends what went wrong, or null for any other address. */
function errorOf(location: string): string | null {
  const url = new URL(location)
  if (url.origin !== settings().APP_URL.origin || !/^\/(api\/auth|sign-in\/problem)/.test(url.pathname)) return null
  return url.searchParams.get('error') ?? 'unknown'
}

/**
 * next-auth's POST wants its double-submit token. Our routes have checked where the form came from, so we take a
 * fresh one and hand it back within the process; no page has to carry it.
 */
async function csrfPair(options: ReturnType<typeof nextAuthOptions>) {
  const { json, cookies } = await askNextAuth(options, { action: ['csrf'], method: 'GET', cookies: {} })
  const { name } = nextAuthCookies().csrfToken
  const value =
    cookies
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(';')[0] ?? ''
  const csrfToken = typeof json === 'object' && json !== null && 'csrfToken' in json ? String(json.csrfToken) : ''
  return { csrfToken, cookies: { [name]: decodeURIComponent(value) } }
}

/**
 * Sends somebody to the issuer, with state, nonce and PKCE in cookies of this browser.
 *
 * @param next a path from `safeReturnPath`
 * @param isAgain has the issuer ask for a proof even of someone it knows
 */
export async function startOidcSignIn({
  next,
  requestId,
  isAgain = false,
}: {
  next: string
  requestId: string
  isAgain?: boolean
}): Promise<Left | Ended> {
  const options = nextAuthOptions(signInOf({ previousToken: null, requestId, now: new Date() }), { isAgain })
  const { csrfToken, cookies } = await csrfPair(options)
  const answer = await askNextAuth(options, {
    action: ['signin', oidcProviderId],
    method: 'POST',
    body: { csrfToken, callbackUrl: next },
    cookies,
  })
  if (answer.location === null || errorOf(answer.location) !== null)
    return { kind: 'problem', problem: 'ours', cookies: [] }
  return { kind: 'leave', location: answer.location, cookies: answer.cookies }
}

/**
 * Takes somebody back from the issuer. next-auth checks state, nonce, PKCE and the ID token; `admitIdentity`
 * decides; the browser's session from before ends. It never sees that session, so it links nobody with it.
 *
 * @param query of the callback, each name once
 * @param cookies of the browser
 */
export async function finishOidcSignIn({
  query,
  cookies,
  previousToken,
  requestId,
  now,
  device,
}: {
  query: Record<string, string>
  cookies: Record<string, string>
} & Omit<OidcSignIn, 'claims' | 'session'>): Promise<Arrived | Ended> {
  const signIn = signInOf({ previousToken, requestId, now, device })
  const { callbackUrl, pkceCodeVerifier, state, nonce } = nextAuthCookies()
  const own = Object.fromEntries(
    [callbackUrl, pkceCodeVerifier, state, nonce].flatMap(({ name }) => (cookies[name] ? [[name, cookies[name]]] : [])),
  )
  const action = ['callback', oidcProviderId]
  const answer = await askNextAuth(nextAuthOptions(signIn), { action, method: 'GET', query, cookies: own })
  const error = answer.location === null ? 'unknown' : errorOf(answer.location)
  if (signIn.session === null || answer.location === null || error !== null) {
    return { kind: 'problem', problem: problems[error ?? ''] ?? 'ours', cookies: answer.cookies }
  }
  const { pathname, search } = new URL(answer.location)
  const { language } = signIn.session
  return { kind: 'signed-in', location: `${pathname}${search}`, cookies: answer.cookies, language }
}
