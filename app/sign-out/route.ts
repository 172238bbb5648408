import type { NextRequest } from 'next/server'
import { refusePost } from '@/app/refuse-post'
import { sessionCookie, sessionSetCookie } from '@/lib/auth/auth-cookies'
import { endSession } from '@/lib/auth/end-session'
import { onlyPost } from '@/lib/infra/other-methods'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

/** Signs out: the session is gone from the database, the cookie and the cached pages from the browser. */
export async function POST(request: NextRequest): Promise<Response> {
  const refusal = refusePost(request)
  if (refusal !== null) return refusal
  const token = request.cookies.get(sessionCookie().name)?.value
  if (token) await endSession({ token, requestId: newRequestId(request) })
  const response = seeOther('/', [sessionSetCookie(null)])
  response.headers.set('Clear-Site-Data', '"cache"')
  return response
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
