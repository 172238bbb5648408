import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { revokeLinks } from '@/lib/notices/revoke-links'
import { databaseNow } from '@/lib/store/database-clock'
import { hurryCauses } from '@/lib/store/notice-causes'
import { readLinksOfFormerContacts } from '@/lib/store/notice-links'
import { readContacts, updateClinicContact } from '@/lib/store/notice-recipients'
import { voidContactNotices } from '@/lib/store/notices'
import { mayAdminister } from './person-under-change'

export type ContactChange = { kind: 'changed' | 'unchanged' | 'forbidden' | 'bad-email' | 'unknown-clinic' }

/**
 * Sets whom to write to when a clinic needs a person. If it needs one right now, the new contact is told at once, and
 * the one before gets nothing more and holds no link.
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
  const done = await inTransaction(async (tx): Promise<ContactChange & { left?: string[] }> => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if (email === null && !isEmpty) return { kind: 'bad-email' }
    const row = await updateClinicContact(tx, input.clinicId, email)
    if (row === null) return { kind: 'unknown-clinic' }
    if (row.before === email) return { kind: 'unchanged' }
    const left = row.connectionId === null ? [] : await turnTo(tx, row.connectionId, input.clinicId)
    const subject = { kind: 'clinic', id: input.clinicId } as const
    const data = { before: row.before, after: email }
    await appendAuditEvent(tx, { action: 'clinic.contact-changed', actor, subject, requestId, data })
    return { kind: 'changed', left }
  })
  await revokeLinks(done.left ?? [], { actor, requestId })
  return { kind: done.kind }
}

/** Has the new contact told of what goes on. @returns the links that only former contacts hold */
async function turnTo(tx: Transaction, connectionId: string, clinicId: string): Promise<string[]> {
  await voidContactNotices(tx, connectionId, clinicId)
  await hurryCauses(tx, [connectionId], await databaseNow(tx))
  const contacts = await readContacts(tx, [connectionId])
  return await readLinksOfFormerContacts(
    tx,
    connectionId,
    contacts.flatMap(({ email }) => email ?? []),
  )
}
