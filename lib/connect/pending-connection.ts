import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ConnectionRow, readConnection, readLiveConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { clinicStandings, type Decider, type StandingClinic } from './clinic-standing'
import type { ConnectActor } from './connect-actor'
import { liveKeyOf } from './live-key'
import { parseOfferedClinics } from './offered-clinics'

/** How long a pending connection waits for its yes, milliseconds. Then its tokens are wiped. */
export const confirmLifetimeMs = 30 * 60_000

/** A connection that waits for its yes, and what saying yes would do. */
export type Pending = { connection: ConnectionRow; clinics: StandingClinic[]; live: ConnectionRow | null; now: Date }

/**
 * Reads a pending connection for the person who made it. Somebody else's, a finished one, an expired one
 * and one that never was are the same null.
 */
export async function readPending(tx: Transaction, actor: ConnectActor, id: string): Promise<Pending | null> {
  const connection = await readConnection(tx, id)
  if (connection?.status !== 'PENDING' || connection.connectedById !== actor.id) return null
  const now = await databaseNow(tx)
  if (isTooLate(connection, now)) return null
  return await describePending(tx, connection, { actor, movableClinicId: null }, now)
}

/** Whether nobody said yes in time. */
export function isTooLate({ createdAt }: ConnectionRow, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > confirmLifetimeMs
}

/** What saying yes to a pending connection would do. Who may say it was asked before. */
export async function describePending(
  tx: Transaction,
  connection: ConnectionRow,
  decider: Decider,
  now: Date,
): Promise<Pending> {
  const live = await readLiveConnection(tx, liveKeyOf(connection))
  const offered = parseOfferedClinics(connection.offeredClinics)
  const accountConnectionId = live?.id ?? null
  const clinics = await clinicStandings(tx, { pending: connection, offered, accountConnectionId, decider })
  return { connection, clinics, live, now }
}
