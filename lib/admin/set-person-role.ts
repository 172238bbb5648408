import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import type { PersonRole } from '@/lib/auth/person'
import { inTransaction } from '@/lib/infra/db'
import { updateUserRole } from '@/lib/store/users'
import { holdPerson, type PersonRefusal } from './person-under-change'

/** Makes somebody an admin or clinic staff. It holds from their next request on. */
export async function setPersonRole({
  actor,
  input,
  requestId,
}: {
  actor: Actor
  input: { personId: string; role: PersonRole }
  requestId: string | null
}): Promise<{ kind: 'changed' } | { kind: 'unchanged' } | PersonRefusal> {
  const { personId, role } = input
  return inTransaction(async (tx) => {
    const held = await holdPerson(tx, { actor, personId, takesAdminAway: role !== 'ADMIN' })
    if (held.kind !== 'held') return held
    if (held.person.role === role) return { kind: 'unchanged' }
    await updateUserRole(tx, personId, role)
    const subject = { kind: 'person', id: personId } as const
    const data = { from: held.person.role, to: role }
    await appendAuditEvent(tx, { action: 'person.role-changed', actor, subject, requestId, data })
    return { kind: 'changed' }
  })
}
