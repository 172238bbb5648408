import type { NextRequest } from 'next/server'
import { authCookie } from '@/lib/auth/auth-cookies'
import { currentPerson } from '@/lib/auth/current-person'
import { connectCookieName } from '@/lib/connect/connect-cookie'
import { finishConnect } from '@/lib/connect/finish-connect'
import { isPrefetch } from '@/lib/infra/is-prefetch'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

const untouched = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })

/** Next would run GET for a HEAD: a link checker must not use up anybody's attempt. */
export function HEAD(): Response {
  return untouched()
}

/** Where Digitail sends people back to. Every outcome leaves for a clean address at once. */
export async function GET(request: NextRequest): Promise<Response> {
  if (isPrefetch(request)) return untouched()
  const requestId = newRequestId()
  const result = await finishConnect({
    actor: await currentPerson(),
    browser: request.cookies.get(authCookie(connectCookieName).name)?.value || null,
    query: request.nextUrl.searchParams,
    requestId,
  })
  switch (result.kind) {
    case 'confirm':
      return seeOther(`/connect/confirm/${result.connectionId}`)
    case 'renewed':
      return seeOther(`${result.returnPath}${result.returnPath.includes('?') ? '&' : '?'}connected=1`)
    case 'refused':
      return seeOther(`/connect/result/${result.outcome}?ref=${requestId.slice(0, 8)}`)
  }
}
