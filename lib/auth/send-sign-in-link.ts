import 'server-only'
import { db, inTransaction } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import type { RenderedMail } from '@/lib/infra/mail-words'
import { hashSecret } from '@/lib/infra/random'
import { sendMail } from '@/lib/infra/send-mail'
import { deleteSignInToken } from '@/lib/store/sign-in-tokens'
import { issueSignInLink } from './issue-sign-in-link'
import { linkLifetimeMinutes, signInLink } from './sign-in-link'

/** What the mail can tell: `email` canonical, `link` absolute, `minutes` that it works, `language` BCP 47 or null. */
export type SignInLinkFacts = { email: string; link: string; minutes: number; language: string | null }

/** Makes the mail: the words and the look are the page's business. */
export type ComposeSignInLink = (facts: SignInLinkFacts) => RenderedMail

/**
 * Mails a sign-in link to an address that may have one. Runs after the answer has gone out and tells its caller
 * nothing, so a stranger can see no difference, not even in time. Failures are logged without the address.
 *
 * @param email canonical
 * @param next a path from `safeReturnPath`
 * @param askedBy from `clientMark`
 */
export async function sendSignInLink({
  email,
  next,
  askedBy,
  compose,
  requestId,
  now,
}: {
  email: string
  next: string
  askedBy: string | null
  compose: ComposeSignInLink
  requestId: string
  now: Date
}): Promise<void> {
  try {
    const issued = await inTransaction((tx) => issueSignInLink(tx, { email, askedBy, requestId, now }))
    if (issued.kind === 'refused') return
    const { token, language } = issued
    const mail = compose({ email, link: signInLink(token, next), minutes: linkLifetimeMinutes, language })
    try {
      await sendMail({ to: email, ...mail })
    } catch (error) {
      // A link that nobody received must not count against the address.
      await deleteSignInToken(db(), hashSecret(issued.token))
      throw error
    }
  } catch (error) {
    logger().error({ ...errorFacts(error), requestId }, 'the sign-in mail could not be sent')
  }
}
