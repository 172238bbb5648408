import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Transaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { databaseNow } from '@/lib/store/database-clock'
import { deleteExpiredSessions, deleteSession, insertSession, type SessionDevice } from '@/lib/store/sessions'
import type { PersonRole } from './person'
import { sessionLimits } from './session-limits'

/** What the cookie gets: the token itself exists nowhere else. `language`: what the person chose, for this browser too. */
export type StartedSession = { token: string; expiresAt: Date; language: string | null }

/** How somebody signed in, as the audit trail says it. */
export type SignInWay = 'email' | 'oidc' | 'demo'

const unknownDevice: SessionDevice = { browser: null, system: null, network: null }

/** On the database's clock: an issuer whose clock is ahead must not make a proof last longer. */
async function provenAt(tx: Transaction, claimed: Date | null | undefined): Promise<Date | null> {
  if (claimed === null) return null
  const now = await databaseNow(tx)
  return claimed !== undefined && claimed < now ? claimed : now
}

/**
 * Begins a session: the only place that writes one. A token of the browser from before is ended in the same
 * transaction, so a planted or shared one is worth nothing afterwards (ASVS 7.2.4).
 *
 * @param token a new one from `randomToken`
 * @param previousToken what the browser's session cookie holds now, null when it has none
 * @param authenticatedAt when they proved who they are, if that was not now; null when nobody can say
 * @param device from `sessionDevice`
 */
export async function startSession(
  tx: Transaction,
  {
    token,
    user,
    previousToken,
    way,
    requestId,
    now,
    authenticatedAt,
    device = unknownDevice,
  }: {
    token: string
    user: { id: string; role: PersonRole; language?: string | null }
    previousToken: string | null
    way: SignInWay
    requestId: string | null
    now: Date
    authenticatedAt?: Date | null
    device?: SessionDevice
  },
): Promise<StartedSession> {
  await deleteExpiredSessions(tx, now)
  const replaced = previousToken === null ? null : await deleteSession(tx, hashSecret(previousToken))
  const expiresAt = new Date(now.getTime() + sessionLimits[user.role].absolute)
  const tokenHash = hashSecret(token)
  const times = { createdAt: now, lastSeenAt: now, expiresAt, authenticatedAt: await provenAt(tx, authenticatedAt) }
  await insertSession(tx, { tokenHash, userId: user.id, ...times, ...device })
  await appendAuditEvent(tx, {
    action: 'sign-in.succeeded',
    actor: { kind: 'person', userId: user.id },
    subject: { kind: 'person', id: user.id },
    requestId,
    data: { way, replacedSession: replaced !== null },
  })
  return { token, expiresAt, language: user.language ?? null }
}
