import { cookies } from 'next/headers'
import { refusePost } from '@/app/refuse-post'
import { currentPerson } from '@/lib/auth/current-person'
import { browserMark } from '@/lib/connect/browser-mark'
import { startConnect } from '@/lib/connect/start-connect'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { leaveFor, seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'

/** "Connect with Digitail": a POST, so that no link, prefetch or mail scanner can start anything. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  return endOnPage(request, '/connect/result/our-trouble', (requestId) => start(request, requestId))
}

async function start(request: Request, requestId: string): Promise<Response> {
  const actor = await currentPerson()
  if (actor === null) return seeOther('/sign-in?next=/clinics')
  const form = await readForm(request)
  const result = await startConnect({
    actor,
    browser: browserMark(await cookies()),
    clinicId: uuidOrNull(form.get('clinicId')),
    returnPath: form.get('returnPath'),
    requestId,
  })
  if (result.kind === 'leave') return leaveFor(result.url)
  return seeOther(result.kind === 'refused' ? `/connect/result/${result.outcome}` : '/clinics')
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
