import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction } from '@/lib/infra/db'
import { deleteAllSessionsBut, deleteSessionsOf } from '@/lib/store/sessions'
import { deleteAllSignInTokens, deleteSignInTokensOf } from '@/lib/store/sign-in-tokens'
import { findUser } from '@/lib/store/users'
import { mayAdminister } from './person-under-change'

type Ended = { kind: 'ended'; count: number } | { kind: 'forbidden' } | { kind: 'unknown-person' }

/**
 * Signs somebody out everywhere, at once: every session and every mailed link of theirs. They may sign in again.
 * It holds from the next request on, on every instance.
 */
export async function endSessionsOfPerson({
  actor,
  personId,
  requestId,
}: {
  actor: Actor
  personId: string
  requestId: string | null
}): Promise<Ended> {
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    const person = await findUser(tx, personId)
    if (person === null) return { kind: 'unknown-person' }
    await deleteSignInTokensOf(tx, person.email)
    const count = await deleteSessionsOf(tx, personId)
    const subject = { kind: 'person', id: personId } as const
    const data = { endedSessions: count }
    await appendAuditEvent(tx, { action: 'sessions.ended', actor, subject, requestId, data })
    return { kind: 'ended', count }
  })
}

/**
 * Signs everybody out but the browser that asks, and ends every mailed link: for the day on which something went badly
 * wrong, a leaked mail among them.
 */
export async function endEverySession({
  actor,
  tokenHash,
  requestId,
}: {
  actor: Actor
  tokenHash: string
  requestId: string | null
}): Promise<Ended> {
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    await deleteAllSignInTokens(tx)
    const count = await deleteAllSessionsBut(tx, tokenHash)
    const data = { endedSessions: count, everybody: true }
    await appendAuditEvent(tx, { action: 'sessions.ended', actor, subject: null, requestId, data })
    return { kind: 'ended', count }
  })
}
