import { after, type NextRequest } from 'next/server'
import { refuseFlood, refusePost } from '@/app/refuse-post'
import { messagesFor } from '@/components/messages/messages-for'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { sendSignInLink } from '@/lib/auth/send-sign-in-link'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { clientMark } from '@/lib/infra/client-mark'
import { onlyPost } from '@/lib/infra/other-methods'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { seeOther } from '@/lib/infra/see-other'
import { signInMail } from './sign-in-mail'

/** Asks for a sign-in link. Whatever the address, the answer is the same, and the work comes after it. */
export async function POST(request: NextRequest): Promise<Response> {
  const refusal = refusePost(request) ?? (await refuseFlood(request, 'sign-in'))
  if (refusal !== null) return refusal
  if (!signInWays().email) return new Response(null, { status: 404 })
  const form = await readForm(request)
  const email = canonicalEmail(form.get('email'))
  const next = pathAfterSignIn(form.get('next'))
  const asked = {
    next,
    askedBy: clientMark(request),
    compose: signInMail(messagesFor(request).language),
    requestId: newRequestId(request),
    now: new Date(),
  }
  if (email !== null) after(() => sendSignInLink({ email, ...asked }))
  return seeOther('/sign-in/check-mail')
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = onlyPost
