import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { deleteOtherSessionsOf, deleteSessionById } from '@/lib/store/sessions'

type Owner = { userId: string; tokenHash: string; requestId: string | null }

async function noteEnd(tx: Transaction, { userId, requestId }: Owner, endedSessions: number): Promise<number> {
  if (endedSessions === 0) return 0
  const person = { kind: 'person', id: userId } as const
  const actor = { kind: 'person', userId } as const
  const data = { endedSessions }
  await appendAuditEvent(tx, { action: 'sessions.ended', actor, subject: person, requestId, data })
  return endedSessions
}

/**
 * Ends one session of one's own: the owner is part of the query, so somebody else's is not found.
 *
 * @param owner who asks, from the session they ask with
 * @returns how many ended: 0 or 1
 */
export function endOwnSession(owner: Owner, sessionId: string): Promise<number> {
  return inTransaction(async (tx) => noteEnd(tx, owner, await deleteSessionById(tx, owner.userId, sessionId)))
}

/** Ends all sessions of one's own but the one that asks. @returns how many ended */
export function endOtherSessions(owner: Owner): Promise<number> {
  return inTransaction(async (tx) => noteEnd(tx, owner, await deleteOtherSessionsOf(tx, owner.userId, owner.tokenHash)))
}
