import { languageSetCookie } from '@/app/language-cookie'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { languageOf } from '@/components/messages/languages'
import { chooseOwnLanguage } from '@/lib/auth/choose-own-language'
import { currentPerson } from '@/lib/auth/current-person'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { safeReturnPath } from '@/lib/infra/return-path'
import { seeOther } from '@/lib/infra/see-other'

// The browser tells the page that the form stood on; what it says is parsed like any other input.
function pageBefore(request: Request): string | null {
  const referer = request.headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return `${pathname}${search}`
}

/** The choice at the foot of every page: kept for this browser, and for the person when one is signed in. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'press'))
  if (refusal !== null) return refusal
  const form = await readForm(request)
  const back = safeReturnPath(form.get('next') ?? pageBefore(request), '/', [
    '/sign-in',
    '/connect/result',
    '/digest/unsubscribe',
  ])
  const language = languageOf(form.get('language'))
  if (language === null) return seeOther(back)
  const person = await currentPerson()
  if (person !== null) await chooseOwnLanguage(person.id, language)
  return seeOther(back, languageSetCookie(language))
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
