import 'server-only'
import type { Actor } from '@/lib/audit/audit-event'
import type { Transaction } from '@/lib/infra/db'
import { lockSignInAddress } from '@/lib/store/sign-in-tokens'
import { findUser, lockEnabledAdmins, type UserRow } from '@/lib/store/users'

/** Why a change of somebody's rights does not happen. */
export type PersonRefusal =
  | { kind: 'forbidden' }
  | { kind: 'unknown-person' }
  | { kind: 'yourself' }
  | { kind: 'last-admin' }

/** Whether an actor is an admin at this moment, as the database says; scripts of the operator are. */
function isAdmin(actor: Actor, admins: string[]): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && admins.includes(actor.userId))
}

/**
 * Asks whether `actor` may invite. Locks the admins, so that a demotion at the same moment comes before or after.
 */
export async function mayAdminister(tx: Transaction, actor: Actor): Promise<boolean> {
  return isAdmin(actor, await lockEnabledAdmins(tx))
}

/**
 * Holds somebody for a change of their rights: no sign-in of theirs and no other such change runs meanwhile.
 * Nobody changes themselves, so an admin cannot lock themselves out by a slip.
 *
 * @param takesAdminAway whether the change would leave them without an admin's rights; the last one keeps them
 */
export async function holdPerson(
  tx: Transaction,
  { actor, personId, takesAdminAway }: { actor: Actor; personId: string; takesAdminAway: boolean },
): Promise<{ kind: 'held'; person: UserRow } | PersonRefusal> {
  const address = (await findUser(tx, personId))?.email
  // The address before the admins: signing in takes its locks in this order too.
  if (address !== undefined) await lockSignInAddress(tx, address)
  const admins = await lockEnabledAdmins(tx)
  if (!isAdmin(actor, admins)) return { kind: 'forbidden' }
  const person = await findUser(tx, personId)
  if (person === null) return { kind: 'unknown-person' }
  if (actor.kind === 'person' && actor.userId === person.id) return { kind: 'yourself' }
  const isLast = admins.length === 1 && admins[0] === person.id
  return takesAdminAway && isLast ? { kind: 'last-admin' } : { kind: 'held', person }
}
