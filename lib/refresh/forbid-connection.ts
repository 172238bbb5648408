import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { databaseNow } from '@/lib/store/database-clock'
import { countForbiddenSince, type LockedRow, lockConnectionTokens, storeNeedsReconnect } from '@/lib/store/rotations'
import { beginIncident } from './incident'

type Refused = { connectionId: string; generation: number }

// More than two in ten minutes are not two clinics taking rights away: Digitail refuses everybody.
const windowMs = 10 * 60_000
const mostInWindow = 2

/** The provider ends a token the moment it rotates: while somebody may have done that, a 401 says nothing about rights. */
function mayBeRotated({ attemptId, ambiguousOrder }: NonNullable<LockedRow['tokens']>): boolean {
  return attemptId !== null || ambiguousOrder !== null
}

async function forbid(tx: Transaction, { connectionId, generation }: Refused): Promise<'forbidden' | 'moved' | 'many'> {
  const row = await lockConnectionTokens(tx, connectionId)
  if (row?.status !== 'ACTIVE' || row.tokens?.generation !== generation || mayBeRotated(row.tokens)) return 'moved'
  const now = await databaseNow(tx)
  if ((await countForbiddenSince(tx, new Date(now.getTime() - windowMs))) >= mostInWindow) return 'many'
  await storeNeedsReconnect(tx, { connectionId, reason: 'FORBIDDEN', now })
  await appendAuditEvent(tx, {
    action: 'connection.needs-reconnect',
    actor: { kind: 'system', name: 'refresh' },
    subject: { kind: 'connection', id: connectionId },
    requestId: null,
    data: { reason: 'FORBIDDEN', generation },
  })
  return 'forbidden'
}

/**
 * @returns whether the connection now needs a reconnect because Digitail refuses even its newest token; a refresh under
 * way, or one of which nobody knows how it ended, has to settle first
 */
export async function forbidConnection(refused: Refused): Promise<boolean> {
  const verdict = await inTransaction((tx) => forbid(tx, refused))
  if (verdict === 'many') await beginIncident('PROVIDER_OUTAGE', 'refused-everywhere')
  return verdict === 'forbidden'
}
