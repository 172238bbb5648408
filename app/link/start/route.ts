import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { authCookie } from '@/lib/auth/auth-cookies'
import { browserMark } from '@/lib/connect/browser-mark'
import { endOnPage } from '@/lib/infra/end-on-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { leaveFor, seeOther } from '@/lib/infra/see-other'
import { linkTokenOrNull } from '@/lib/links/link-address'
import { linkCookieName, linkCookieSeconds } from '@/lib/links/link-cookies'
import { startByLink } from '@/lib/links/start-by-link'

/** The button on a connect link's page: a POST of our own page, so that no scanner and no other site can start it. */
export async function POST(request: NextRequest): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'link'))
  if (refusal !== null) return refusal
  return endOnPage(request, '/link/result/our-trouble', (requestId) => start(request, requestId))
}

async function start(request: NextRequest, requestId: string): Promise<Response> {
  const { name, options } = authCookie(linkCookieName, linkCookieSeconds)
  const form = await readForm(request)
  const token = linkTokenOrNull(form.get('token') ?? request.cookies.get(name)?.value)
  const jar = await cookies()
  const started = await startByLink({ token, browser: browserMark(jar), requestId })
  if (started.kind === 'refused') return seeOther(`/link/result/${started.result}`)
  // So that whoever says no at Digitail can try again with one press.
  if (token !== null) jar.set(name, token, options)
  return leaveFor(started.url)
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
