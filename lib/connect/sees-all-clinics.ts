import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ConnectionFacts, membershipsAmong } from '@/lib/store/clinics'
import type { ConnectActor } from './connect-actor'

/** Whether someone may decide for every clinic that a connection serves. */
export async function seesAllClinics(
  tx: Transaction,
  actor: ConnectActor,
  { clinics }: ConnectionFacts,
): Promise<boolean> {
  if (actor.role === 'ADMIN') return true
  const ids = clinics.map(({ id }) => id)
  return (await membershipsAmong(tx, actor.id, ids)).size === ids.length
}
