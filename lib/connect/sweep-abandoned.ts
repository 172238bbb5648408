import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { deleteAttemptsBefore } from '@/lib/store/connect-attempts'
import { abandonedConnections, deletePendingConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { confirmLifetimeMs } from './pending-connection'

const keptAttemptsMs = 24 * 3_600_000

/**
 * Wipes what was begun and never finished: pending connections nobody confirmed in 30 minutes, or for which
 * an admin's word did not come in time, with their tokens, and attempts that ran out a day ago. Safe to run on every instance at any time.
 *
 * @returns how many pending connections were wiped
 */
export async function sweepAbandoned(): Promise<number> {
  return await inTransaction(async (tx) => {
    const now = await databaseNow(tx)
    await deleteAttemptsBefore(tx, new Date(now.getTime() - keptAttemptsMs))
    let wiped = 0
    for (const id of await abandonedConnections(tx, { before: new Date(now.getTime() - confirmLifetimeMs), now })) {
      if (!(await deletePendingConnection(tx, id))) continue
      wiped += 1
      await appendAuditEvent(tx, {
        action: 'connect.expired',
        actor: { kind: 'system', name: 'sweep' },
        subject: { kind: 'connection', id },
        requestId: null,
        data: {},
      })
    }
    return wiped
  })
}
