import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Transaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import {
  countSignInTokens,
  deleteExpiredSignInTokens,
  insertSignInToken,
  lockSignInAddress,
} from '@/lib/store/sign-in-tokens'
import { findUserByEmail } from '@/lib/store/users'
import { mayEnter } from './admit-person'
import { refuseSignIn } from './refuse-sign-in'
import { linkLifetime, linkLimits } from './sign-in-link'

type Asked = { email: string; askedBy: string | null; requestId: string | null; now: Date }

type Refusal = { kind: 'refused'; why: 'not-invited' | 'too-many' }

async function refuse(tx: Transaction, { email, requestId }: Asked, why: Refusal['why']): Promise<Refusal> {
  await refuseSignIn(tx, { email, way: 'email', why, requestId })
  return { kind: 'refused', why }
}

/**
 * Makes a sign-in link for an address, if it may sign in and has not asked too often.
 * Askers for one address queue up, so the limit holds on every instance.
 *
 * @param asked `email` canonical, `askedBy` from `clientMark`
 * @returns the token for the mail, of which the database keeps the hash, and the language that the person chose
 */
export async function issueSignInLink(
  tx: Transaction,
  asked: Asked,
): Promise<{ kind: 'issued'; token: string; language: string | null } | Refusal> {
  const { email, askedBy, requestId, now } = asked
  await lockSignInAddress(tx, email)
  await deleteExpiredSignInTokens(tx, now)
  if (!(await mayEnter(tx, email))) return refuse(tx, asked, 'not-invited')
  const since = new Date(now.getTime() - linkLifetime)
  const { forAddress, byClient } = await countSignInTokens(tx, { email, askedBy, since })
  if (forAddress >= linkLimits.forAddress || byClient >= linkLimits.byClient) return refuse(tx, asked, 'too-many')
  const token = randomToken()
  const expiresAt = new Date(now.getTime() + linkLifetime)
  await insertSignInToken(tx, { tokenHash: hashSecret(token), email, askedBy, createdAt: now, expiresAt })
  const subject = { kind: 'address', id: email } as const
  await appendAuditEvent(tx, {
    action: 'sign-in.link-issued',
    actor: { kind: 'anonymous' },
    subject,
    requestId,
    data: {},
  })
  return { kind: 'issued', token, language: (await findUserByEmail(tx, email))?.language ?? null }
}
