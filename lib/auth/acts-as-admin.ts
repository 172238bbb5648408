import 'server-only'
import type { Actor } from '@/lib/audit/audit-event'
import type { Transaction } from '@/lib/infra/db'
import { findUser } from '@/lib/store/users'

/** Whether an actor is an admin at this moment, as the database says. What the app does by itself needs no leave. */
export async function actsAsAdmin(tx: Transaction, actor: Actor): Promise<boolean> {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'person') return false
  const person = await findUser(tx, actor.userId)
  return person !== null && person.role === 'ADMIN' && person.disabledAt === null
}
