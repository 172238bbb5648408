import type { NextRequest } from 'next/server'
import { sessionCookie, sessionSetCookie } from '@/lib/auth/auth-cookies'
import { endSession } from '@/lib/auth/end-session'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'

/** Signs out: the session is gone from the database, the cookie and the cached pages from the browser. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  const token = request.cookies.get(sessionCookie().name)?.value
  if (token) await endSession({ token, requestId: newRequestId(request) })
  const response = seeOther('/', [sessionSetCookie(null)])
  response.headers.set('Clear-Site-Data', '"cache"')
  return response
}
