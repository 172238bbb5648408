import type { NextRequest } from 'next/server'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { messagesFor } from '@/components/messages/messages-for'
import { startOidcSignIn } from '@/lib/auth/oidc-sign-in'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { leaveByPage } from '@/lib/infra/leave-by-page'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'

/** Off to the OpenID Connect issuer. */
export async function POST(request: NextRequest): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'sign-in'))
  if (refusal !== null) return refusal
  if (!signInWays().oidc) return new Response(null, { status: 404 })
  const form = await readForm(request)
  const next = pathAfterSignIn(form.get('next'))
  const isAgain = form.get('again') === 'yes'
  const started = await startOidcSignIn({ next, requestId: newRequestId(request), isAgain })
  if (started.kind === 'problem') return seeOther(`/sign-in/problem?reason=${started.problem}`)
  const { location, cookies } = started
  const { signIn, language, direction } = messagesFor(request)
  return leaveByPage({ location, label: signIn.oidc, language, direction, cookies })
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
