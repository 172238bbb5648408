import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type Connection, Prisma } from '@/prisma/generated/client'
import type { Change } from './one-statement'

export type ConnectionRow = Connection

/**
 * Lets one change of who-serves-which-clinic at a time proceed, until the transaction ends. Such changes
 * are rare and short; their order is what keeps clinics and accounts apart.
 */
export async function lockConnections(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('digitail-connect:connections'))`
}

type PendingConnection = Pick<
  ConnectionRow,
  'id' | 'environment' | 'digitailUserId' | 'accountName' | 'accountEmail' | 'connectedById' | 'linkId'
> & { now: Date; offeredClinics: Prisma.InputJsonArray }

/** Adds a connection that waits for its yes; `now` is when it was authorised. */
export function pendingInsertion(row: PendingConnection): Change {
  return Prisma.sql`
    INSERT INTO "Connection" ("id", "environment", "digitailUserId", "accountName", "accountEmail", "connectedById",
      "linkId", "offeredClinics", "status", "statusSince", "createdAt", "lastCallOkAt")
    VALUES (${row.id}::uuid, ${row.environment}::"Environment", ${row.digitailUserId}, ${row.accountName},
      ${row.accountEmail}, ${row.connectedById}::uuid, ${row.linkId}::uuid, ${JSON.stringify(row.offeredClinics)}::jsonb,
      'PENDING', ${row.now}, ${row.now}, ${row.now})`
}

export function readConnection(tx: Transaction, id: string): Promise<ConnectionRow | null> {
  return tx.connection.findUnique({ where: { id } })
}

/** The one live connection of a Digitail account, if there is one. */
export function readLiveConnection(tx: Transaction, liveKey: string): Promise<ConnectionRow | null> {
  return tx.connection.findUnique({ where: { liveKey } })
}

/** The record that last served a Digitail account and was disconnected, to be taken up again. */
export function readDisconnectedConnection(
  tx: Transaction,
  account: { environment: ConnectionRow['environment']; digitailUserId: number },
): Promise<ConnectionRow | null> {
  return tx.connection.findFirst({ where: { ...account, status: 'DISCONNECTED' }, orderBy: { statusSince: 'desc' } })
}

export async function updateConnection(
  tx: Transaction,
  id: string,
  data: Prisma.ConnectionUncheckedUpdateInput,
): Promise<void> {
  await tx.connection.update({ where: { id }, data, select: { id: true } })
}

/** Removes a connection that never came to life; its tokens go with it. */
export async function deletePendingConnection(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.connection.deleteMany({ where: { id, status: 'PENDING' } })
  return count === 1
}

/** Pending connections that nobody confirmed in time: made before `before`, or held for an admin until `now`. */
export async function abandonedConnections(
  tx: Transaction,
  { before, now }: { before: Date; now: Date },
): Promise<string[]> {
  const rows = await tx.connection.findMany({
    where: { status: 'PENDING', OR: [{ heldUntil: null, createdAt: { lt: before } }, { heldUntil: { lt: now } }] },
    select: { id: true },
    take: 500,
  })
  return rows.map(({ id }) => id)
}

/** The pending connections that were authorised through a connect link, newest first. */
export function pendingOfLink(tx: Transaction, linkId: string): Promise<ConnectionRow[]> {
  return tx.connection.findMany({ where: { linkId, status: 'PENDING' }, orderBy: { createdAt: 'desc' } })
}
