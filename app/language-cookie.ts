import { languageOf } from '@/components/messages/languages'
import { languageCookie } from '@/components/messages/request-language'
import { settings } from '@/lib/infra/settings'

const yearInSeconds = 365 * 24 * 60 * 60

/** @returns a `Set-Cookie` value that keeps the language for this browser; none for a language that we do not have */
export function languageSetCookie(tag: string | null): string[] {
  const language = languageOf(tag)
  if (language === null) return []
  const secure = settings().APP_URL.protocol === 'https:' ? ['Secure'] : []
  return [
    [`${languageCookie}=${language}`, 'Path=/', `Max-Age=${yearInSeconds}`, 'HttpOnly', ...secure, 'SameSite=Lax'].join(
      '; ',
    ),
  ]
}
