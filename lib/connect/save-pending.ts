import 'server-only'
import { randomUUID } from 'node:crypto'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { closeAttempt } from '@/lib/store/connect-attempts'
import { insertConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { insertTokenSet } from '@/lib/store/token-sets'
import type { ConsumedAttempt } from './consumed-attempt'
import { toOfferedClinics } from './offered-clinics'
import type { Grant } from './receive-grant'
import { sealedTokenSet } from './sealed-token-set'

/**
 * Seals and keeps a grant until the person has said that this is their clinic. It serves nobody yet, and
 * replaces nothing.
 *
 * @returns id of the pending connection
 */
export async function savePending(attempt: ConsumedAttempt, grant: Grant, requestId: string | null): Promise<string> {
  const id = randomUUID()
  const { account } = grant
  await inTransaction(async (tx) => {
    const now = await databaseNow(tx)
    await insertConnection(tx, {
      id,
      environment: attempt.environment,
      digitailUserId: account.userId,
      accountName: account.name,
      accountEmail: account.email,
      status: 'PENDING',
      statusSince: now,
      createdAt: now,
      lastCallOkAt: now,
      offeredClinics: toOfferedClinics(account),
      connectedById: attempt.userId,
    })
    await insertTokenSet(tx, sealedTokenSet({ connectionId: id, generation: 1 }, grant, now))
    await closeAttempt(tx, attempt.id, { outcome: 'awaiting-confirmation', connectionId: id })
    await appendAuditEvent(tx, {
      action: 'connect.finished',
      actor: { kind: 'person', userId: attempt.userId },
      subject: { kind: 'connection', id },
      requestId,
      data: {
        attempt: attempt.id,
        digitailUserId: account.userId,
        clinics: account.clinics.map((clinic) => clinic.id),
      },
    })
  })
  return id
}
