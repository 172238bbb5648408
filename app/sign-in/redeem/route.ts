import type { NextRequest } from 'next/server'
import { signInCookies } from '@/app/language-cookie'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { sessionCookie } from '@/lib/auth/auth-cookies'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { redeemSignInLink } from '@/lib/auth/redeem-sign-in-link'
import { sessionDevice } from '@/lib/auth/session-device'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

/** The button behind a mailed link: uses it up and signs in. */
export async function POST(request: NextRequest): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'sign-in'))
  if (refusal !== null) return refusal
  const form = await readForm(request)
  const redeemed = await redeemSignInLink({
    token: form.get('token') ?? '',
    previousToken: request.cookies.get(sessionCookie().name)?.value || null,
    requestId: newRequestId(request),
    now: new Date(),
    device: sessionDevice(request),
  })
  if (redeemed.kind !== 'signed-in') return seeOther(`/sign-in/problem?reason=${redeemed.kind}`)
  return seeOther(pathAfterSignIn(form.get('next')), signInCookies(redeemed.session))
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
