import 'server-only'
import { randomUUID } from 'node:crypto'
import { toAuditRow } from '@/lib/audit/append-audit-event'
import { db } from '@/lib/infra/db'
import { auditInsertion } from '@/lib/store/audit-events'
import { attemptClosing } from '@/lib/store/connect-attempts'
import { pendingInsertion } from '@/lib/store/connections'
import { changeTogether } from '@/lib/store/one-statement'
import { tokenSetInsertion } from '@/lib/store/token-sets'
import { partyOf } from './connect-actor'
import type { ConsumedAttempt } from './consumed-attempt'
import { toOfferedClinics } from './offered-clinics'
import type { Grant } from './receive-grant'
import { sealedTokenSet } from './sealed-token-set'

/**
 * Seals and keeps a grant until the person has said that this is their clinic. It serves nobody yet, and
 * replaces nothing. Its times count from the use of the attempt, just before the tokens were issued.
 *
 * @returns id of the pending connection
 */
export async function savePending(attempt: ConsumedAttempt, grant: Grant, requestId: string | null): Promise<string> {
  const id = randomUUID()
  const { account } = grant
  const { environment, userId, linkId, consumedAt: now } = attempt
  const audit = toAuditRow({
    action: 'connect.finished',
    actor: partyOf(attempt),
    subject: { kind: 'connection', id },
    requestId,
    data: {
      attempt: attempt.id,
      digitailUserId: account.userId,
      clinics: account.clinics.map((clinic) => clinic.id),
    },
  })
  await changeTogether(db(), [
    pendingInsertion({
      id,
      environment,
      digitailUserId: account.userId,
      accountName: account.name,
      accountEmail: account.email,
      connectedById: userId,
      linkId,
      offeredClinics: toOfferedClinics(account),
      now,
    }),
    tokenSetInsertion(sealedTokenSet({ connectionId: id, generation: 1 }, grant, now)),
    attemptClosing(attempt.id, { outcome: 'awaiting-confirmation', connectionId: id }),
    auditInsertion(audit),
  ])
  return id
}
