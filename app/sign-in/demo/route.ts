import type { NextRequest } from 'next/server'
import { signInCookies } from '@/app/language-cookie'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { sessionCookie } from '@/lib/auth/auth-cookies'
import { isDemoPerson, signInDemoPerson } from '@/lib/auth/demo-sign-in'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { sessionDevice } from '@/lib/auth/session-device'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

/** The demo's two buttons. Outside the demo this address does not exist. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!signInWays().demo) return new Response(null, { status: 404 })
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'sign-in'))
  if (refusal !== null) return refusal
  const form = await readForm(request)
  const person = form.get('person')
  if (!isDemoPerson(person)) return new Response(null, { status: 400 })
  const signIn = await signInDemoPerson({
    person,
    previousToken: request.cookies.get(sessionCookie().name)?.value || null,
    requestId: newRequestId(request),
    now: new Date(),
    device: sessionDevice(request),
  })
  if (signIn.kind === 'off') return new Response(null, { status: 404 })
  if (signIn.kind === 'not-invited') return seeOther('/sign-in/problem?reason=not-invited')
  return seeOther(pathAfterSignIn(form.get('next')), signInCookies(signIn.session))
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
