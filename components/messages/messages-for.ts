import { type Messages, messagesIn } from './messages'
import { chooseLanguage, languageCookie } from './request-language'

/** @returns the value of one cookie of a request, or null */
function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}

/** The sentences for whoever sent this request: for route handlers that answer without waiting for anything. */
export function messagesFor(request: Request): Messages {
  const accept = request.headers.get('accept-language')
  return messagesIn(chooseLanguage({ cookie: cookieOf(request, languageCookie), accept }))
}
