import type { NextRequest } from 'next/server'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { authCookie } from '@/lib/auth/auth-cookies'
import { connectCookieName } from '@/lib/connect/connect-cookie'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { seeOther } from '@/lib/infra/see-other'
import { uuidOrNull } from '@/lib/infra/uuid'
import { decideByLink } from '@/lib/links/decide-by-link'

type Decision = { params: Promise<{ id: string }> }

/** The answer of a link's holder to "Is this your clinic?". */
export async function POST(request: NextRequest, { params }: Decision): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'link'))
  if (refusal !== null) return refusal
  const id = uuidOrNull((await params).id)
  if (id === null) return seeOther('/link/result/confirm-expired')
  return endOnPage(request, '/link/result/our-trouble', (requestId) => decide(request, id, requestId))
}

async function decide(request: NextRequest, id: string, requestId: string): Promise<Response> {
  const form = await readForm(request)
  const answer = form.get('decision')
  const { result, linkId } = await decideByLink({
    id,
    browser: request.cookies.get(authCookie(connectCookieName).name)?.value || null,
    decision: answer === 'yes' || answer === 'ask' ? answer : 'no',
    chosen: form.getAll('clinic').map(Number),
    replaces: form.getAll('replaces'),
    requestId,
  })
  return seeOther(`/link/result/${result}${linkId === null ? '' : `?link=${linkId}`}`)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
