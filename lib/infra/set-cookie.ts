import 'server-only'
import { settings } from './settings'

/** @returns whether cookies of this app travel on https only. Settings allow http on this very machine only. */
export function areCookiesSecure(): boolean {
  return settings().APP_URL.protocol === 'https:'
}

/**
 * A `Set-Cookie` value for every path of this app, out of reach of scripts. (RFC 6265bis 4.1)
 *
 * @param lasts its `Expires` or `Max-Age` attribute, whole
 */
export function setCookie(name: string, value: string, lasts: `Expires=${string}` | `Max-Age=${number}`): string {
  const secure = areCookiesSecure() ? ['Secure'] : []
  return [`${name}=${value}`, 'Path=/', lasts, 'HttpOnly', ...secure, 'SameSite=Lax'].join('; ')
}
