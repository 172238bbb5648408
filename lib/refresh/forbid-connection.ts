import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { databaseNow } from '@/lib/store/database-clock'
import { countForbiddenSince, lockConnectionTokens, storeNeedsReconnect } from '@/lib/store/rotations'
import { beginIncident } from './incident'

type Refused = { connectionId: string; generation: number }

// More than two in ten minutes are not two clinics taking rights away: Digitail refuses everybody.
const windowMs = 10 * 60_000
const mostInWindow = 2

async function forbid(tx: Transaction, { connectionId, generation }: Refused): Promise<'forbidden' | 'moved' | 'many'> {
  const row = await lockConnectionTokens(tx, connectionId)
  if (row?.status !== 'ACTIVE' || row.tokens?.generation !== generation) return 'moved'
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

/** @returns whether the connection now needs a reconnect because Digitail refuses even its newest token */
export async function forbidConnection(refused: Refused): Promise<boolean> {
  const verdict = await inTransaction((tx) => forbid(tx, refused))
  if (verdict === 'many') await beginIncident('PROVIDER_OUTAGE', 'refused-everywhere')
  return verdict === 'forbidden'
}
