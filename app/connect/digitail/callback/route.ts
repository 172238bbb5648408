import type { NextRequest } from 'next/server'
import { countFlood, floodWait } from '@/app/refuse-post'
import { authCookie } from '@/lib/auth/auth-cookies'
import { currentPerson } from '@/lib/auth/current-person'
import { connectCookieName } from '@/lib/connect/connect-cookie'
import type { ConnectOutcome } from '@/lib/connect/connect-outcome'
import { type FinishResult, finishConnect } from '@/lib/connect/finish-connect'
import { endOnPage } from '@/lib/infra/end-on-page'
import { isPrefetch } from '@/lib/infra/is-prefetch'
import { onlyGet } from '@/lib/infra/other-methods'
import { seeOther } from '@/lib/infra/see-other'
import { linkCookieName } from '@/lib/links/link-cookies'

type Refusal = Extract<FinishResult, { kind: 'refused' }>

const untouched = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })

/** Next would run GET for a HEAD: a link checker must not use up anybody's attempt. */
export function HEAD(): Response {
  return untouched()
}

/** Where Digitail sends people back to. Every outcome leaves for a clean address at once. */
export async function GET(request: NextRequest): Promise<Response> {
  if (isPrefetch(request)) return untouched()
  return endOnPage(request, '/connect/result/our-trouble', async (requestId) => {
    const wait = floodWait(request, 'callback')
    if (wait !== null) return toCleanPage(wait)
    const actor = await currentPerson()
    const browser = request.cookies.get(authCookie(connectCookieName).name)?.value || null
    const result = await finishConnect({ actor, browser, query: request.nextUrl.searchParams, requestId })
    const stray = await refuseStray(request, result)
    if (stray !== null) return stray
    const isHolder = actor === null && request.cookies.has(authCookie(linkCookieName).name)
    return isHolder && isNobodys(result) ? toLinkPage(result.outcome, requestId) : answer(result, requestId)
  })
}

const isForNothing: ConnectOutcome[] = ['bad-callback', 'unknown-attempt', 'already-used']

// Whoever comes with what was started here is limited where it starts, and never waits for others at their address.
async function refuseStray(request: NextRequest, result: FinishResult): Promise<Response | null> {
  if (!('outcome' in result && isForNothing.includes(result.outcome))) return null
  const wait = await countFlood(request, 'callback')
  return wait === null ? null : toCleanPage(wait)
}

// Without looking at it, so that an attempt is still good; and the code does not stay in the address.
function toCleanPage(wait: number): Response {
  const response = seeOther('/connect/result/too-many-attempts')
  response.headers.set('Retry-After', String(wait))
  return response
}

// It tells nobody's attempt; a browser that has started a link is led to where that can be done again.
function isNobodys(result: FinishResult): result is Refusal {
  return result.kind === 'refused' && (result.outcome === 'bad-callback' || result.outcome === 'unknown-attempt')
}

function toLinkPage(outcome: string, requestId: string, linkId: string | null = null): Response {
  const query = new URLSearchParams({ ...(linkId !== null && { link: linkId }), ref: requestId.slice(0, 8) })
  return seeOther(`/link/result/${outcome}?${query}`)
}

function refusalQuery({ clinicId }: Refusal, requestId: string): Record<string, string> {
  return { ref: requestId.slice(0, 8), ...(clinicId !== null && { clinic: clinicId }) }
}

function answer(result: FinishResult, requestId: string): Response {
  switch (result.kind) {
    case 'confirm':
      return seeOther(`/connect/confirm/${result.connectionId}`)
    case 'renewed':
      return seeOther(`${result.returnPath}${result.returnPath.includes('?') ? '&' : '?'}connected=1`)
    case 'refused':
      return seeOther(`/connect/result/${result.outcome}?${new URLSearchParams(refusalQuery(result, requestId))}`)
    case 'link-confirm':
      return seeOther(`/link/confirm/${result.connectionId}`)
    case 'link-renewed':
      return seeOther(`/link/result/connected?link=${result.linkId}`)
    case 'link-refused':
      return toLinkPage(result.outcome, requestId, result.linkId)
  }
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
