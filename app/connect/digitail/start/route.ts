import { cookies } from 'next/headers'
import { authCookie } from '@/lib/auth/auth-cookies'
import { currentPerson } from '@/lib/auth/current-person'
import { connectCookieName, connectCookieSeconds } from '@/lib/connect/connect-cookie'
import { startConnect } from '@/lib/connect/start-connect'
import { endOnPage } from '@/lib/infra/end-on-page'
import { randomToken } from '@/lib/infra/random'
import { readForm } from '@/lib/infra/read-form'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, leaveFor, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

/** "Connect with Digitail": a POST, so that no link, prefetch or mail scanner can start anything. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => start(request, requestId))
}

async function start(request: Request, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  const form = await readForm(request)
  const result = await startConnect({
    actor,
    browser: await browserMark(),
    clinicId: uuidOrNull(form.get('clinicId')),
    returnPath: form.get('returnPath'),
    requestId,
  })
  if (result.kind === 'leave') return leaveFor(result.url)
  return seeOther(result.kind === 'refused' ? `/connect/result/${result.outcome}` : '/clinics')
}

// One mark for all tabs: a second press must not disturb the first.
async function browserMark(): Promise<string> {
  const { name, options } = authCookie(connectCookieName, connectCookieSeconds)
  const jar = await cookies()
  const mark = jar.get(name)?.value || randomToken()
  jar.set(name, mark, options)
  return mark
}
