import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction } from '@/lib/infra/db'
import { deleteMembership, insertMembership } from '@/lib/store/memberships'
import { mayAdminister } from './person-under-change'

type Asked = {
  actor: Actor
  input: { personId: string; clinicId: string; isMember: boolean }
  requestId: string | null
}

/**
 * Gives a member of staff a clinic to see, or takes it away; both hold from their next request on.
 *
 * @returns `unchanged` when it was so already, or when the person or the clinic does not exist
 */
export async function changeMembership({
  actor,
  input,
  requestId,
}: Asked): Promise<{ kind: 'changed' } | { kind: 'unchanged' } | { kind: 'forbidden' }> {
  const { personId, clinicId, isMember } = input
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    const change = isMember ? insertMembership : deleteMembership
    if (!(await change(tx, personId, clinicId))) return { kind: 'unchanged' }
    const action = isMember ? 'membership.added' : 'membership.removed'
    const subject = { kind: 'person', id: personId } as const
    await appendAuditEvent(tx, { action, actor, subject, requestId, data: { clinicId } })
    return { kind: 'changed' }
  })
}
