import type { NextRequest } from 'next/server'
import { languageSetCookie } from '@/app/language-cookie'
import { refuseFlood } from '@/app/refuse-post'
import { sessionCookie } from '@/lib/auth/auth-cookies'
import { finishOidcSignIn } from '@/lib/auth/oidc-sign-in'
import { sessionDevice } from '@/lib/auth/session-device'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { onlyGet } from '@/lib/infra/other-methods'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'
import { singleParameters } from '@/lib/infra/single-parameters'

type Context = { params: Promise<{ nextauth: string[] }> }

const nothingHere = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

/**
 * The one address of next-auth that the world may reach: back from the issuer. Its pages, its sign-in forms, its
 * session and log endpoints are not served; our own routes ask the engine for what they need.
 */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { nextauth } = await params
  if (nextauth.join('/') !== 'callback/oidc' || !signInWays().oidc) return nothingHere()
  if ((await refuseFlood(request, 'sign-in')) !== null) return seeOther('/sign-in/problem?reason=too-many')
  const query = singleParameters(request.nextUrl.searchParams)
  if (query === null) return seeOther('/sign-in/problem?reason=cancelled')
  const finished = await finishOidcSignIn({
    query,
    cookies: Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value])),
    previousToken: request.cookies.get(sessionCookie().name)?.value || null,
    requestId: newRequestId(request),
    now: new Date(),
    device: sessionDevice(request),
  })
  const isIn = finished.kind === 'signed-in'
  const path = isIn ? finished.location : `/sign-in/problem?reason=${finished.problem}`
  const response = seeOther(path, [...finished.cookies, ...languageSetCookie(isIn ? finished.language : null)])
  response.headers.set('Referrer-Policy', 'no-referrer')
  return response
}

/** Link checkers ask with HEAD, which Next would hand to GET: it must use nothing up. */
export function HEAD(): Response {
  return nothingHere()
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = onlyGet
