import 'server-only'
import { authCookie } from '@/lib/auth/auth-cookies'
import type { CookieJar } from '@/lib/connect/browser-mark'
import { freshLinkCookieName, freshLinkSeconds } from './link-cookies'

/** Lets the browser that made a link see its address on the next pages, for ten minutes. @param url of the link */
export function showOnce(jar: CookieJar, url: string): void {
  const { name, options } = authCookie(freshLinkCookieName, freshLinkSeconds)
  jar.set(name, new URL(url).pathname.split('/').at(-1) ?? '', options)
}

/** Hides it again, before the ten minutes are over. */
export function hideNow(jar: CookieJar): void {
  const { name, options } = authCookie(freshLinkCookieName, 0)
  jar.set(name, '', options)
}
