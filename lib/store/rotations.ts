import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { notRestored } from './quarantine'
import type { ReconnectReason } from './reconnect-reason'
import type { ConnectionStatus } from './refresh-state'

/** A received pair, sealed for its generation, with its times on the database's clock. */
export type NewRotation = {
  connectionId: string
  /** The claim under which it was received, and the generation whose refresh token was spent for it. */
  committedOrder: number
  committedFrom: number
  /** The generation it becomes. */
  generation: number
  accessSealed: string
  refreshSealed: string
  issuedAt: Date
  accessExpiresAt: Date
  refreshAt: Date
}

const certain = { ambiguousAt: null, ambiguousOrder: null }

const atRest = {
  failures: 0,
  lastFailure: null,
  failedAt: null,
  nextTryAt: null,
  ...notRestored,
}

const free = { attemptId: null, leaseOwner: null, leaseUntil: null }

/**
 * Stores a pair if the row still has the generation before it.
 *
 * @param ofAttempt the claim that must still hold, with nothing noted since that it cannot settle; null under a lock
 * @param endsClaim false leaves the claim of another attempt alone, whose holder finds the new generation
 * @param settles false leaves it open whether another request has spent the same token
 * @returns whether it was stored
 */
export async function storeRotation(
  tx: Transaction,
  rotation: NewRotation,
  { ofAttempt, endsClaim, settles }: { ofAttempt: string | null; endsClaim: boolean; settles: boolean },
): Promise<boolean> {
  const { connectionId, ...fresh } = rotation
  const isSettled = { OR: [{ ambiguousOrder: null }, { ambiguousOrder: { lte: rotation.committedOrder } }] }
  const asClaimed = ofAttempt === null ? {} : { attemptId: ofAttempt, ...isSettled }
  const { count } = await tx.tokenSet.updateMany({
    where: { connectionId, generation: rotation.generation - 1, ...asClaimed },
    data: { ...fresh, ...atRest, ...(settles && certain), ...(endsClaim && free) },
  })
  return count === 1
}

/** A connection and its token set, locked against every change until the transaction ends. */
export type LockedRow = {
  status: ConnectionStatus
  reason: ReconnectReason | null
  /** Null when they were destroyed. */
  tokens: {
    generation: number
    attemptId: string | null
    committedOrder: number | null
    committedFrom: number | null
    ambiguousOrder: number | null
  } | null
}

/**
 * Locks connection, then token set. Whoever locks both keeps this order.
 *
 * @returns null when there is no such connection
 */
export async function lockConnectionTokens(tx: Transaction, connectionId: string): Promise<LockedRow | null> {
  const [connection] = await tx.$queryRaw<Pick<LockedRow, 'status' | 'reason'>[]>`
    SELECT "status"::text AS "status", "reason"::text AS "reason" FROM "Connection"
    WHERE "id" = ${connectionId}::uuid FOR NO KEY UPDATE`
  if (connection === undefined) return null
  const [tokens] = await tx.$queryRaw<NonNullable<LockedRow['tokens']>[]>`
    SELECT "generation", "attemptId"::text AS "attemptId", "committedOrder", "committedFrom", "ambiguousOrder"
    FROM "TokenSet" WHERE "connectionId" = ${connectionId}::uuid FOR UPDATE`
  return { ...connection, tokens: tokens ?? null }
}

/** Asks for a person, and ends the claim. Call under `lockConnectionTokens`. */
export async function storeNeedsReconnect(
  tx: Transaction,
  { connectionId, reason, now }: { connectionId: string; reason: ReconnectReason; now: Date },
): Promise<void> {
  const data = { status: 'NEEDS_RECONNECT', reason, statusSince: now } as const
  await tx.connection.update({ where: { id: connectionId }, data, select: { id: true } })
  await tx.tokenSet.update({ where: { connectionId }, data: free, select: { connectionId: true } })
}

/** A pair arrived after all: nobody has to reconnect. Call under `lockConnectionTokens`. */
export async function storeActiveAgain(tx: Transaction, connectionId: string, now: Date): Promise<void> {
  const data = { status: 'ACTIVE', reason: null, statusSince: now } as const
  await tx.connection.update({ where: { id: connectionId }, data, select: { id: true } })
}

/** How many connections were found FORBIDDEN since `since`. */
export function countForbiddenSince(tx: Transaction, since: Date): Promise<number> {
  return tx.connection.count({ where: { status: 'NEEDS_RECONNECT', reason: 'FORBIDDEN', statusSince: { gt: since } } })
}

/** Two pairs came from one refresh token: which of them lives is unknown until the next refresh. */
export async function storeDoubt(tx: Transaction, connectionId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "TokenSet" SET "ambiguousAt" = COALESCE("ambiguousAt", clock_timestamp()), "ambiguousOrder" = "claims" + 1
    WHERE "connectionId" = ${connectionId}::uuid`
}

/** Ends every lease. Only where no other process can hold one: their holders died with an earlier process. */
export async function endAllLeases(tx: Transaction): Promise<void> {
  await tx.$executeRaw`UPDATE "TokenSet" SET "leaseUntil" = clock_timestamp() WHERE "leaseUntil" > clock_timestamp()`
}
