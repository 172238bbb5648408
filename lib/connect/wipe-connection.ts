import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { deletePendingConnection, lockConnections } from '@/lib/store/connections'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { readTokenSet } from '@/lib/store/token-sets'
import { endConnection } from './end-connection'
import { readablePair } from './readable-pair'
import { discardPair } from './receive-grant'

export type WipeConnection = { connectionId: string; actor: Actor; reason: string }

/** `ended`: nothing was left to wipe. `revoked` says whether Digitail confirmed that both tokens are gone there too. */
export type ConnectionWipe = { kind: 'ended' } | { kind: 'wiped'; revoked: boolean }

/**
 * Ends one connection and destroys its tokens, whoever it serves and whether or not it ever came to life. By the locks
 * of every disconnect and in their order; a refresh that is under way finds no row and hands its new tokens back.
 * Digitail is told afterwards (RFC 7009).
 */
export async function wipeConnection(input: WipeConnection): Promise<ConnectionWipe> {
  const { connectionId } = input
  const tokens = await inTransaction(async (tx) => {
    await lockConnections(tx)
    const row = await lockConnectionTokens(tx, connectionId)
    if (row === null || (row.status === 'DISCONNECTED' && row.tokens === null)) return 'ended'
    const found = await readTokenSet(tx, connectionId)
    if (row.status === 'PENDING') await wipePending(tx, input, found?.generation ?? null)
    else await endConnection(tx, { ...input, because: 'wiped', requestId: null })
    return found
  })
  forgetToken(connectionId)
  if (tokens === 'ended') return { kind: 'ended' }
  const pair = tokens === null ? null : readablePair(tokens)
  return { kind: 'wiped', revoked: pair !== null && (await discardPair(pair)) }
}

// What nobody said yes to leaves no tombstone, as when nobody answers in time.
async function wipePending(
  tx: Transaction,
  { connectionId, actor, reason }: WipeConnection,
  generation: number | null,
) {
  await deletePendingConnection(tx, connectionId)
  await appendAuditEvent(tx, {
    action: 'connection.disconnected',
    actor,
    subject: { kind: 'connection', id: connectionId },
    requestId: null,
    data: { because: 'wiped', reason, generation },
  })
}
