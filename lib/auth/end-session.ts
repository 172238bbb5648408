import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { deleteSession } from '@/lib/store/sessions'

/** Signs a browser out: its session row is gone before the answer leaves. @param token of the session cookie */
export async function endSession({ token, requestId }: { token: string; requestId: string | null }): Promise<void> {
  await inTransaction(async (tx) => {
    const userId = await deleteSession(tx, hashSecret(token))
    if (userId === null) return
    const subject = { kind: 'person', id: userId } as const
    await appendAuditEvent(tx, { action: 'sign-out', actor: { kind: 'person', userId }, subject, requestId, data: {} })
  })
}
