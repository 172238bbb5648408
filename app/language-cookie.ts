import { languageOf } from '@/components/messages/languages'
import { languageCookie } from '@/components/messages/request-language'
import { sessionSetCookie } from '@/lib/auth/auth-cookies'
import type { StartedSession } from '@/lib/auth/start-session'
import { setCookie } from '@/lib/infra/set-cookie'

const yearInSeconds = 365 * 24 * 60 * 60

/** @returns a `Set-Cookie` value that keeps the language for this browser; none for a language that we do not have */
export function languageSetCookie(tag: string | null): string[] {
  const language = languageOf(tag)
  if (language === null) return []
  return [setCookie(languageCookie, language, `Max-Age=${yearInSeconds}`)]
}

/** @returns the `Set-Cookie` values of whoever just signed in: their session, and the language that they chose */
export function signInCookies(session: StartedSession): string[] {
  return [sessionSetCookie(session), ...languageSetCookie(session.language)]
}
