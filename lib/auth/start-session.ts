import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Transaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { deleteExpiredSessions, deleteSession, insertSession } from '@/lib/store/sessions'
import type { PersonRole } from './person'
import { sessionLimits } from './session-limits'

/** What the cookie gets: the token itself exists nowhere else. */
export type StartedSession = { token: string; expiresAt: Date }

/** How somebody signed in, as the audit trail says it. */
export type SignInWay = 'email' | 'oidc' | 'demo'

/**
 * Begins a session: the only place that writes one. A token of the browser from before is ended in the same
 * transaction, so a planted or shared one is worth nothing afterwards (ASVS 7.2.4).
 *
 * @param token a new one from `randomToken`
 * @param previousToken what the browser's session cookie holds now, null when it has none
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
  }: {
    token: string
    user: { id: string; role: PersonRole }
    previousToken: string | null
    way: SignInWay
    requestId: string | null
    now: Date
  },
): Promise<StartedSession> {
  await deleteExpiredSessions(tx, now)
  const replaced = previousToken === null ? null : await deleteSession(tx, hashSecret(previousToken))
  const expiresAt = new Date(now.getTime() + sessionLimits[user.role].absolute)
  const tokenHash = hashSecret(token)
  await insertSession(tx, { tokenHash, userId: user.id, createdAt: now, lastSeenAt: now, expiresAt })
  await appendAuditEvent(tx, {
    action: 'sign-in.succeeded',
    actor: { kind: 'person', userId: user.id },
    subject: { kind: 'person', id: user.id },
    requestId,
    data: { way, replacedSession: replaced !== null },
  })
  return { token, expiresAt }
}
