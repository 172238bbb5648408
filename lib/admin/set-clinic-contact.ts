import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { inTransaction } from '@/lib/infra/db'
import { databaseNow } from '@/lib/store/database-clock'
import { hurryCauses } from '@/lib/store/notice-causes'
import { updateClinicContact } from '@/lib/store/notice-recipients'
import { voidContactNotices } from '@/lib/store/notices'
import { mayAdminister } from './person-under-change'

export type ContactChange =
  | { kind: 'changed' }
  | { kind: 'unchanged' }
  | { kind: 'forbidden' }
  | { kind: 'bad-email' }
  | { kind: 'unknown-clinic' }

/**
 * Sets whom to write to when a clinic needs a person. If it needs one right now, the new contact is told at once, and
 * what was still on its way to the old one is not sent.
 *
 * @param input `email` as typed; empty goes back to whoever connected the clinic
 */
export async function setClinicContact({
  actor,
  input,
  requestId,
}: {
  actor: Actor
  input: { clinicId: string; email: string }
  requestId: string | null
}): Promise<ContactChange> {
  const isEmpty = input.email.trim() === ''
  const email = isEmpty ? null : canonicalEmail(input.email)
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if (email === null && !isEmpty) return { kind: 'bad-email' }
    const row = await updateClinicContact(tx, input.clinicId, email)
    if (row === null) return { kind: 'unknown-clinic' }
    if (row.before === email) return { kind: 'unchanged' }
    if (row.connectionId !== null) {
      await voidContactNotices(tx, row.connectionId, input.clinicId)
      await hurryCauses(tx, [row.connectionId], await databaseNow(tx))
    }
    const subject = { kind: 'clinic', id: input.clinicId } as const
    const data = { before: row.before, after: email }
    await appendAuditEvent(tx, { action: 'clinic.contact-changed', actor, subject, requestId, data })
    return { kind: 'changed' }
  })
}
