import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { digitailIdOfClinic } from '@/lib/store/clinics'
import { closeAttempt } from '@/lib/store/connect-attempts'
import { lockLink } from '@/lib/store/connect-links'
import { type ConnectionRow, lockConnections, readConnection, updateConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { adoptTokens } from './adopt-tokens'
import { completeLink } from './complete-link'
import { activatorOf, partyOf } from './connect-actor'
import type { ConsumedAttempt } from './consumed-attempt'
import { linkObjection } from './link-objection'
import { toOfferedClinics } from './offered-clinics'
import type { Grant } from './receive-grant'
import { sealedTokenSet } from './sealed-token-set'

/**
 * A reconnect that came back with the same Digitail account: the record stays, its tokens are replaced,
 * and nobody needs to be asked anything.
 *
 * @returns false when this grant is not for the connection that was expected; nothing was changed then
 */
export async function renewConnection(
  attempt: ConsumedAttempt,
  grant: Grant,
  requestId: string | null,
): Promise<boolean> {
  const { expectedConnectionId } = attempt
  if (expectedConnectionId === null) return false
  const isRenewed = await inTransaction(async (tx) => {
    await lockConnections(tx)
    if (!(await mayStill(tx, attempt))) return false
    const connection = await readConnection(tx, expectedConnectionId)
    if (connection === null || !(await isSameAccount(tx, connection, attempt, grant))) return false
    await renew(tx, connection, { attempt, grant, requestId })
    return true
  })
  if (isRenewed) forgetToken(expectedConnectionId)
  return isRenewed
}

// A link that was revoked while Digitail was asked renews nothing.
async function mayStill(tx: Transaction, { linkId }: ConsumedAttempt): Promise<boolean> {
  return linkId === null || linkObjection(await lockLink(tx, linkId), await databaseNow(tx)) === null
}

// Only a live record goes on without a question. What was disconnected comes back by saying yes again, and an
// account that no longer sees the clinic must be told so.
async function isSameAccount(
  tx: Transaction,
  connection: ConnectionRow,
  attempt: ConsumedAttempt,
  grant: Grant,
): Promise<boolean> {
  const { environment, digitailUserId, liveKey } = connection
  if (liveKey === null || environment !== attempt.environment || digitailUserId !== grant.account.userId) return false
  const expected = attempt.clinicId === null ? null : await digitailIdOfClinic(tx, attempt.clinicId)
  return expected === null || grant.account.clinics.some((clinic) => clinic.id === expected)
}

type Renewal = { attempt: ConsumedAttempt; grant: Grant; requestId: string | null }

async function renew(
  tx: Transaction,
  connection: ConnectionRow,
  { attempt, grant, requestId }: Renewal,
): Promise<void> {
  const now = await databaseNow(tx)
  const connectionId = connection.id
  const seal = (generation: number) => sealedTokenSet({ connectionId, generation }, grant, now)
  const party = partyOf(attempt)
  await adoptTokens(tx, connection, { now, by: activatorOf(party), seal })
  const { name: accountName, email: accountEmail } = grant.account
  await updateConnection(tx, connectionId, {
    accountName,
    accountEmail,
    offeredClinics: toOfferedClinics(grant.account),
  })
  await closeAttempt(tx, attempt.id, { outcome: 'renewed', connectionId })
  await appendAuditEvent(tx, {
    action: 'connect.finished',
    actor: party,
    subject: { kind: 'connection', id: connectionId },
    requestId,
    data: { attempt: attempt.id, renewed: true },
  })
  if (party.kind !== 'link') return
  const clinicIds = attempt.clinicId === null ? [] : [attempt.clinicId]
  await completeLink(tx, { linkId: party.linkId, clinicIds, now, actor: party, outcome: 'connected', requestId })
}
