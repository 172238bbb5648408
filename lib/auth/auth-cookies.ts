import 'server-only'
import { areCookiesSecure, setCookie } from '@/lib/infra/set-cookie'

export type CookieOptions = { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean; maxAge?: number }

type AuthCookie = { name: string; options: CookieOptions }

/**
 * A cookie of this app. On https its name starts with `__Host-`, so no other host and no other path can set it.
 * Plain names exist on http only, and settings allow http on this very machine only.
 * Lax, not Strict: Strict would be withheld when the person comes back from an issuer. (RFC 6265bis 4.1.3.2)
 *
 * @param name without the prefix
 * @param maxAge seconds; absent: until the browser closes, or as `expires` says
 */
export function authCookie(name: string, maxAge?: number): AuthCookie {
  const secure = areCookiesSecure()
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return {
    name: `${secure ? '__Host-' : ''}digitail-connect.${name}`,
    options: maxAge === undefined ? options : { ...options, maxAge },
  }
}

/** The cookie that holds the session token. */
export function sessionCookie(): AuthCookie {
  return authCookie('session')
}

/** @returns a `Set-Cookie` value for the session token, or one that removes the cookie when there is none. */
export function sessionSetCookie(session: { token: string; expiresAt: Date } | null): string {
  const expires = session === null ? new Date(0) : session.expiresAt
  return setCookie(sessionCookie().name, session?.token ?? '', `Expires=${expires.toUTCString()}`)
}
