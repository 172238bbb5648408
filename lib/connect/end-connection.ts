import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import type { Transaction } from '@/lib/infra/db'
import { updateConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { deleteTokenSet, readTokenSet } from '@/lib/store/token-sets'

export type EndConnection = {
  connectionId: string
  actor: Actor
  because: 'asked' | 'switched' | 'wiped'
  requestId: string | null
  /** Why, in somebody's own words. */
  reason?: string | null
}

/**
 * Ends a connection for good: its sealed tokens are destroyed and the tombstone is set, in one
 * transaction with the audit row. A refresh that is under way finds no row to write to.
 */
export async function endConnection(
  tx: Transaction,
  { connectionId, actor, because, requestId, reason = null }: EndConnection,
): Promise<void> {
  await lockConnectionTokens(tx, connectionId)
  const tokens = await readTokenSet(tx, connectionId)
  await deleteTokenSet(tx, connectionId)
  await updateConnection(tx, connectionId, {
    status: 'DISCONNECTED',
    reason: null,
    liveKey: null,
    statusSince: await databaseNow(tx),
    ...(tokens !== null && { lastGeneration: tokens.generation }),
  })
  await appendAuditEvent(tx, {
    action: 'connection.disconnected',
    actor,
    subject: { kind: 'connection', id: connectionId },
    requestId,
    data: { because, reason, generation: tokens?.generation ?? null },
  })
}
