import 'server-only'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { describePending, type Pending } from '@/lib/connect/pending-connection'
import type { Transaction } from '@/lib/infra/db'
import { pendingOfLink } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'

/** What was authorised through a link and waits for an admin's word; null when nothing does, or no longer. */
export async function readHeldPending(tx: Transaction, actor: ConnectActor, linkId: string): Promise<Pending | null> {
  const now = await databaseNow(tx)
  const held = (await pendingOfLink(tx, linkId)).find(({ heldUntil }) => heldUntil !== null && heldUntil > now)
  return held === undefined ? null : await describePending(tx, held, { actor, movableClinicId: null }, now)
}
