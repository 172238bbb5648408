import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ConnectionRow, readConnection, readLiveConnection } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import { clinicStandings, type StandingClinic } from './clinic-standing'
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
  if (now.getTime() - connection.createdAt.getTime() > confirmLifetimeMs) return null
  const live = await readLiveConnection(tx, liveKeyOf(connection))
  const offered = parseOfferedClinics(connection.offeredClinics)
  const accountConnectionId = live?.id ?? null
  const clinics = await clinicStandings(tx, { pending: connection, offered, accountConnectionId, actor })
  return { connection, clinics, live, now }
}
