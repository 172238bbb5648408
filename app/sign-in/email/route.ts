import { after, type NextRequest } from 'next/server'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { sendSignInLink } from '@/lib/auth/send-sign-in-link'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { clientMark } from '@/lib/infra/client-address'
import { readForm } from '@/lib/infra/read-form'
import { newRequestId } from '@/lib/infra/request-id'
import { isSameOrigin } from '@/lib/infra/same-origin'
import { foreignOrigin, seeOther } from '@/lib/infra/see-other'
import { signInMail } from './sign-in-mail'

/** Asks for a sign-in link. Whatever the address, the answer is the same, and the work comes after it. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request)) return foreignOrigin()
  if (!signInWays().email) return new Response(null, { status: 404 })
  const form = await readForm(request)
  const email = canonicalEmail(form.get('email'))
  const next = pathAfterSignIn(form.get('next'))
  const asked = {
    next,
    askedBy: clientMark(request),
    compose: signInMail,
    requestId: newRequestId(request),
    now: new Date(),
  }
  if (email !== null) after(() => sendSignInLink({ email, ...asked }))
  return seeOther('/sign-in/check-mail')
}
