import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { type RefreshNow, refreshNow } from '@/lib/refresh/refresh-now'
import { type AdminActor, clinicForAdmin, mayPress } from './clinic-for-admin'

/** `too-soon`: the button was pressed seconds ago. */
export type RenewResult = RefreshNow | { kind: 'not-found' } | { kind: 'too-soon' }

/**
 * Renews a clinic's connection before it is due, for an admin. It spends no refresh token of its own: it
 * asks lib/refresh, and says what came of it.
 */
export async function renewClinic(input: {
  actor: AdminActor
  clinicId: string
  requestId: string | null
}): Promise<RenewResult> {
  const { actor, clinicId, requestId } = input
  const clinic = await clinicForAdmin(actor, clinicId)
  if (clinic === null) return { kind: 'not-found' }
  if (clinic.connectionId === null) return { kind: 'not-connected' }
  if (!(await mayPress('renew', clinic.connectionId))) return { kind: 'too-soon' }
  const result = await refreshNow(clinic.connectionId)
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'refresh.asked',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'clinic', id: clinicId },
      requestId,
      data: { outcome: result.kind, connection: clinic.connectionId },
    }),
  )
  return result
}
