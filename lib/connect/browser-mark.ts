import 'server-only'
import { authCookie, type CookieOptions } from '@/lib/auth/auth-cookies'
import { randomToken } from '@/lib/infra/random'
import { connectCookieName, connectCookieSeconds } from './connect-cookie'

/** The cookies of a request, as `cookies()` of Next gives them to a route handler. */
export type CookieJar = {
  get: (name: string) => { value: string } | undefined
  set: (name: string, value: string, options: CookieOptions) => unknown
}

/** The mark of this browser for its connect attempts, made at the first press. One for all tabs. */
export function browserMark(jar: CookieJar): string {
  const { name, options } = authCookie(connectCookieName, connectCookieSeconds)
  const mark = jar.get(name)?.value || randomToken()
  jar.set(name, mark, options)
  return mark
}
