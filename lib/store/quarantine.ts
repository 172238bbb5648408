import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** What a token set says whose tokens came from Digitail, and not from a backup. */
export const notRestored = { restoredAt: null, restoredTryAt: null, restoredProbeAt: null }

/** Whether the refresh token of `t` may be spent, as far as backups go. */
export const outOfQuarantine = Prisma.sql`(t."restoredAt" IS NULL OR t."restoredTryAt" <= clock_timestamp())`

/** When it makes sense to look again at one that may not. */
export const quarantineLook = Prisma.sql`COALESCE(t."restoredTryAt", clock_timestamp() + interval '1 hour')`

/**
 * Puts every stored token under quarantine, in plain SQL, so that a restore can do it in the transaction that brings
 * the rows back. Whether a refresh token was spent since the backup nobody knows: that is what ambiguity means. What
 * let people in then, and was ended or used since, must not let them in again.
 */
export const quarantineStatements = [
  `UPDATE "TokenSet" SET "restoredAt" = clock_timestamp(), "restoredTryAt" = NULL, "restoredProbeAt" = NULL,
    "attemptId" = NULL, "leaseOwner" = NULL, "leaseUntil" = NULL, "nextTryAt" = NULL, "failures" = 0,
    "ambiguousAt" = COALESCE("ambiguousAt", clock_timestamp()), "ambiguousOrder" = "claims"`,
  'DELETE FROM "Session"',
  'DELETE FROM "SignInToken"',
]

/** How many live connections stand where. */
export type QuarantineCount = { waiting: number; released: number; since: Date | null }

export async function countQuarantine(tx: Transaction): Promise<QuarantineCount> {
  const [row] = await tx.$queryRaw<QuarantineCount[]>`
    SELECT count(*) FILTER (WHERE t."restoredTryAt" IS NULL)::int AS "waiting",
      count(*) FILTER (WHERE t."restoredTryAt" IS NOT NULL)::int AS "released", min(t."restoredAt") AS "since"
    FROM "TokenSet" t JOIN "Connection" c ON c."id" = t."connectionId"
    WHERE t."restoredAt" IS NOT NULL AND c."status" = 'ACTIVE'`
  return row ?? { waiting: 0, released: 0, since: null }
}

/** A restored token set whose access token is to be tried. */
export type Probed = { connectionId: string; generation: number; accessSealed: string }

/** Takes one restored token set in hand whose access token should still work; each comes up every ten minutes at most. */
export async function takeRestoredProbe(tx: Transaction): Promise<Probed | null> {
  const [probed] = await tx.$queryRaw<Probed[]>`
    UPDATE "TokenSet" SET "restoredProbeAt" = clock_timestamp() WHERE "connectionId" = (
      SELECT t."connectionId" FROM "TokenSet" t JOIN "Connection" c ON c."id" = t."connectionId"
      WHERE t."restoredAt" IS NOT NULL AND t."accessExpiresAt" > clock_timestamp() AND c."status" = 'ACTIVE'
        AND (t."restoredProbeAt" IS NULL OR t."restoredProbeAt" < clock_timestamp() - interval '10 minutes')
      ORDER BY t."accessExpiresAt" LIMIT 1 FOR UPDATE OF t SKIP LOCKED)
    RETURNING "connectionId"::text AS "connectionId", "generation", "accessSealed"`
  return probed ?? null
}

/** The access token of a restored set has answered: a refresh since the backup would have ended it. */
export async function endQuarantine(tx: Transaction, { connectionId, generation }: Omit<Probed, 'accessSealed'>) {
  const data = { ...notRestored, ambiguousAt: null, ambiguousOrder: null }
  await tx.tokenSet.updateMany({
    where: { connectionId, generation, restoredAt: { not: null }, attemptId: null },
    data,
  })
}

/** The access token of a restored set was refused: it is as good as expired, and its refresh is due once allowed. */
export function noteDeadAccess(tx: Transaction, { connectionId, generation }: Omit<Probed, 'accessSealed'>) {
  return tx.$executeRaw`
    UPDATE "TokenSet" SET "accessExpiresAt" = LEAST("accessExpiresAt", clock_timestamp()),
      "refreshAt" = LEAST("refreshAt", clock_timestamp())
    WHERE "connectionId" = ${connectionId}::uuid AND "generation" = ${generation} AND "restoredAt" IS NOT NULL`
}

/**
 * Lets every waiting set be tried, one after the other.
 *
 * @param everyMs how far apart
 * @returns how many
 */
export function releaseRestored(tx: Transaction, everyMs: number): Promise<number> {
  // One moment for all rows, or the distances are not what was asked for.
  return tx.$executeRaw`
    UPDATE "TokenSet" t SET "restoredTryAt" = statement_timestamp() + n."place" * ${everyMs} * interval '1 millisecond',
      "refreshAt" = LEAST("refreshAt", statement_timestamp() + n."place" * ${everyMs} * interval '1 millisecond')
    FROM (SELECT s."connectionId", (row_number() OVER (ORDER BY s."accessExpiresAt" DESC, s."connectionId") - 1)::int AS "place"
      FROM "TokenSet" s JOIN "Connection" c ON c."id" = s."connectionId"
      WHERE s."restoredAt" IS NOT NULL AND s."restoredTryAt" IS NULL AND c."status" = 'ACTIVE') n
    WHERE t."connectionId" = n."connectionId"`
}
