import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { AuditAction } from '@/lib/audit/audit-actions'
import type { AuditData } from '@/lib/audit/audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { databaseNow } from '@/lib/store/database-clock'
import { noteAmbiguity, releaseRefresh } from '@/lib/store/refresh-leases'
import { countRefusals } from '@/lib/store/refusals'
import {
  lockConnectionTokens,
  type NewRotation,
  storeActiveAgain,
  storeDoubt,
  storeNeedsReconnect,
  storeRotation,
} from '@/lib/store/rotations'
import { sealPair } from '@/lib/vault/token-vault'
import { isDoubtful } from './incident-rule'
import { judgeRotation, type RotationJudgement } from './judge-rotation'
import type { ClaimKey, CommitVerdict, GiveUpVerdict, ReceivedPair, RefreshLedger } from './rotation-ports'
import { leaseMs } from './timing'
import { tokenLifetime } from './token-lifetime'

function audit(tx: Transaction, action: AuditAction, connectionId: string, data: AuditData): Promise<void> {
  const actor = { kind: 'system', name: 'refresh' } as const
  return appendAuditEvent(tx, {
    action,
    actor,
    subject: { kind: 'connection', id: connectionId },
    requestId: null,
    data,
  })
}

function toRow(received: ReceivedPair, generation: number): NewRotation {
  const { connectionId, pair, expiresInSeconds, receivedAt } = received
  const { expiresInMs, refreshInMs } = tokenLifetime(expiresInSeconds)
  return {
    connectionId,
    generation,
    committedOrder: received.order,
    committedFrom: received.generation,
    ...sealPair({ connectionId, generation }, pair),
    issuedAt: new Date(receivedAt),
    accessExpiresAt: new Date(receivedAt + expiresInMs),
    refreshAt: new Date(receivedAt + refreshInMs),
  }
}

async function commit(received: ReceivedPair): Promise<CommitVerdict> {
  const { connectionId, attemptId } = received
  const expected = toRow(received, received.generation + 1)
  return await inTransaction(async (tx) => {
    if (!(await storeRotation(tx, expected, { ofAttempt: attemptId, endsClaim: true, settles: true })))
      return await commitLate(tx, received)
    await audit(tx, 'refresh.succeeded', connectionId, { generation: expected.generation, attemptId })
    return { kind: 'committed', generation: expected.generation }
  })
}

/** The row is not as the claim left it: look at it, under lock, and decide. */
async function commitLate(tx: Transaction, received: ReceivedPair): Promise<CommitVerdict> {
  const { connectionId } = received
  const judgement = judgeRotation(await lockConnectionTokens(tx, connectionId), received)
  switch (judgement.kind) {
    case 'stored-before':
      return { kind: 'committed', generation: judgement.generation }
    case 'store':
      return await storeLate(tx, received, judgement)
    case 'superseded':
      if (judgement.isDoubtful) await storeDoubt(tx, connectionId)
      await audit(tx, 'refresh.dropped', connectionId, { attemptId: received.attemptId, because: judgement.kind })
      return { kind: 'superseded' }
    case 'disconnected':
      await audit(tx, 'refresh.dropped', connectionId, { attemptId: received.attemptId, because: judgement.kind })
      return judgement
    case 'unknown-connection':
      return judgement
  }
}

async function storeLate(
  tx: Transaction,
  received: ReceivedPair,
  judgement: Extract<RotationJudgement, { kind: 'store' }>,
): Promise<CommitVerdict> {
  const { connectionId, attemptId } = received
  const { generation, endsClaim, settles, revives, isDoubtful } = judgement
  const isStored = await storeRotation(tx, toRow(received, generation), { ofAttempt: null, endsClaim, settles })
  if (!isStored) throw new Error('a locked token set changed')
  if (isDoubtful) await storeDoubt(tx, connectionId)
  if (revives) await storeActiveAgain(tx, connectionId, await databaseNow(tx))
  await audit(tx, 'refresh.succeeded', connectionId, { generation, attemptId, isLate: true, isRevived: revives })
  return { kind: 'committed', generation }
}

async function giveUp(claim: ClaimKey, because: 'revoked' | 'expired'): Promise<GiveUpVerdict> {
  const { connectionId, attemptId, generation } = claim
  return await inTransaction(async (tx) => {
    const row = await lockConnectionTokens(tx, connectionId)
    const isMine = row?.tokens?.attemptId === attemptId && row.tokens.generation === generation
    if (row === null || !isMine || row.status !== 'ACTIVE') return { kind: 'moved' }
    const isLost = row.tokens?.ambiguousOrder != null
    if (!isLost && isDoubtful(await countRefusals(tx))) return { kind: 'doubtful' }
    const reason = isLost ? 'LOST_ROTATION' : because === 'expired' ? 'EXPIRED' : 'REVOKED'
    await storeNeedsReconnect(tx, { connectionId, reason, now: await databaseNow(tx) })
    if (isLost) await audit(tx, 'refresh.lost', connectionId, { attemptId, generation })
    await audit(tx, 'connection.needs-reconnect', connectionId, { reason, generation })
    return { kind: 'given-up', reason }
  })
}

/** The database behind rotations: each call one transaction, each change with its audit row. */
export const refreshLedger: RefreshLedger = {
  commit,
  giveUp,
  noteAmbiguity: (claim) =>
    inTransaction(async (tx) => {
      const isMine = await noteAmbiguity(tx, claim, leaseMs)
      const { connectionId, attemptId, generation } = claim
      if (isMine) await audit(tx, 'refresh.ambiguous', connectionId, { attemptId, generation })
      return isMine
    }),
  release: (claim, failed) =>
    inTransaction(async (tx) => {
      const failures = await releaseRefresh(tx, claim, failed)
      // The first of a row of failures tells the story; the next hundred would only bury it.
      if (failures !== 1 || failed === null) return
      await audit(tx, 'refresh.failed', claim.connectionId, { failure: failed.failure, generation: claim.generation })
    }),
}
