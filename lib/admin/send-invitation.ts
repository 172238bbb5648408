import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { signInLink } from '@/lib/auth/sign-in-link'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { inTransaction } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { sendMail } from '@/lib/infra/send-mail'
import {
  countSignInTokens,
  deleteSignInToken,
  deleteSignInTokensOf,
  insertSignInToken,
  lockSignInAddress,
} from '@/lib/store/sign-in-tokens'
import { findUser, updateInvitationSent } from '@/lib/store/users'
import { type ComposeInvitation, invitationDays, invitationLifetime, invitationPause } from './invitation'
import { mayAdminister } from './person-under-change'
import { stateOf } from './to-person-row'

type Asked = { actor: { userId: string; calledName: string }; personId: string; requestId: string; now: Date }

type Refused = { kind: 'forbidden' } | { kind: 'unknown-person' } | { kind: 'not-waiting' } | { kind: 'just-sent' }

/** A sign-in link that lives longer: the one before ends with it, so that one mail works at a time. */
async function issueInvitation(
  asked: Asked,
): Promise<{ kind: 'issued'; email: string; language: string | null; token: string } | Refused> {
  const { personId, requestId, now } = asked
  const actor = { kind: 'person', userId: asked.actor.userId } as const
  return inTransaction(async (tx) => {
    const person = await findUser(tx, personId)
    if (person !== null) await lockSignInAddress(tx, person.email)
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if (person === null) return { kind: 'unknown-person' }
    const { email, language } = person
    if (stateOf(person) !== 'invited') return { kind: 'not-waiting' }
    const since = new Date(now.getTime() - invitationPause)
    const { forAddress } = await countSignInTokens(tx, { email, askedBy: null, since })
    if (forAddress > 0) return { kind: 'just-sent' }
    await deleteSignInTokensOf(tx, email)
    const token = randomToken()
    const expiresAt = new Date(now.getTime() + invitationLifetime)
    await insertSignInToken(tx, { tokenHash: hashSecret(token), email, askedBy: null, createdAt: now, expiresAt })
    const subject = { kind: 'address', id: email } as const
    await appendAuditEvent(tx, {
      action: 'sign-in.link-issued',
      actor,
      subject,
      requestId,
      data: { days: invitationDays },
    })
    return { kind: 'issued', email, language, token }
  })
}

async function noteSent({ actor, personId, requestId, now }: Asked): Promise<void> {
  const subject = { kind: 'person', id: personId } as const
  const by = { kind: 'person', userId: actor.userId } as const
  await inTransaction(async (tx) => {
    await updateInvitationSent(tx, personId, now)
    await appendAuditEvent(tx, { action: 'person.invitation-sent', actor: by, subject, requestId, data: {} })
  })
}

/**
 * Mails somebody who was invited a link that signs them in. It can be sent again until they come; when the link is
 * too old they are still invited and ask for a link of their own on the sign-in page.
 *
 * @returns `not-sent` when the mail server would not take it (logged), `no-mail` when there is none
 */
export async function sendInvitation(
  asked: Asked,
  compose: ComposeInvitation,
): Promise<{ kind: 'sent' } | { kind: 'not-sent' } | { kind: 'no-mail' } | Refused> {
  if (!signInWays().email) return { kind: 'no-mail' }
  const issued = await issueInvitation(asked)
  if (issued.kind !== 'issued') return issued
  const { email, language, token } = issued
  const by = { days: invitationDays, invitedBy: asked.actor.calledName }
  const facts = { email, language, link: signInLink(token, '/'), ...by }
  try {
    await sendMail({ to: email, ...compose(facts) })
  } catch (error) {
    logger().error({ ...errorFacts(error), requestId: asked.requestId }, 'the invitation could not be mailed')
    await inTransaction((tx) => deleteSignInToken(tx, hashSecret(token)))
    return { kind: 'not-sent' }
  }
  await noteSent(asked)
  return { kind: 'sent' }
}
