import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { deleteSessionsOf } from '@/lib/store/sessions'
import { deleteSignInTokensOf } from '@/lib/store/sign-in-tokens'
import { type UserRow, updateUserDisabled } from '@/lib/store/users'
import { holdPerson, type PersonRefusal } from './person-under-change'

/** Sessions and mailed links end with the access, so that giving it back revives none of them. */
async function endAccess(tx: Transaction, person: UserRow, now: Date): Promise<number> {
  await updateUserDisabled(tx, person.id, now)
  await deleteSignInTokensOf(tx, person.email)
  return deleteSessionsOf(tx, person.id)
}

/** Ends somebody's access, or gives it back. It holds from their next request on. */
export async function setPersonDisabled({
  actor,
  input,
  requestId,
}: {
  actor: Actor
  input: { personId: string; isDisabled: boolean }
  requestId: string | null
}): Promise<{ kind: 'changed' } | { kind: 'unchanged' } | PersonRefusal> {
  const { personId, isDisabled } = input
  return inTransaction(async (tx) => {
    const held = await holdPerson(tx, { actor, personId, takesAdminAway: isDisabled })
    if (held.kind !== 'held') return held
    if ((held.person.disabledAt !== null) === isDisabled) return { kind: 'unchanged' }
    const subject = { kind: 'person', id: personId } as const
    if (isDisabled) {
      const endedSessions = await endAccess(tx, held.person, new Date())
      await appendAuditEvent(tx, { action: 'person.disabled', actor, subject, requestId, data: { endedSessions } })
    } else {
      await updateUserDisabled(tx, personId, null)
      await appendAuditEvent(tx, { action: 'person.enabled', actor, subject, requestId, data: {} })
    }
    return { kind: 'changed' }
  })
}
