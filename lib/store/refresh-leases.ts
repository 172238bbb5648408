import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'
import { outOfQuarantine } from './quarantine'

/** The right to spend one refresh token, until the lease ends. */
export type Claim = {
  connectionId: string
  /** The generation whose refresh token may be spent. */
  generation: number
  attemptId: string
  /** Counts the claims of this token set: a later one is higher. */
  order: number
  refreshSealed: string
  /** Whether an earlier request with this very token may have been processed without our knowing. */
  isAmbiguous: boolean
  /** Failed refreshes before this one. */
  failures: number
  /** Epoch milliseconds, database clock. */
  claimedAt: number
}

type Holder = { owner: string; leaseMs: number }

/**
 * Claims the refresh of one connection, in one statement on the database's clock. An earlier claim that
 * was never ended, whose holder died, may have been sent: the new one starts out ambiguous.
 *
 * @returns null when the row has moved on, somebody else holds it, or the connection is not active
 */
export async function claimRefresh(
  tx: Transaction,
  {
    connectionId,
    generation,
    attemptId,
    owner,
    leaseMs,
  }: Holder & Pick<Claim, 'connectionId' | 'generation' | 'attemptId'>,
): Promise<Claim | null> {
  const [claim] = await tx.$queryRaw<Claim[]>`
    UPDATE "TokenSet" AS t SET
      "attemptId" = ${attemptId}::uuid, "claims" = t."claims" + 1, "leaseOwner" = ${owner},
      "leaseUntil" = clock_timestamp() + ${leaseMs} * interval '1 millisecond',
      "refreshAt" = LEAST(t."refreshAt", clock_timestamp()),
      "ambiguousAt" = CASE WHEN t."attemptId" IS NULL THEN t."ambiguousAt" ELSE COALESCE(t."ambiguousAt", t."leaseUntil") END,
      "ambiguousOrder" = CASE WHEN t."attemptId" IS NULL THEN t."ambiguousOrder" ELSE t."claims" END
    FROM "Connection" AS c
    WHERE t."connectionId" = ${connectionId}::uuid AND t."generation" = ${generation}
      AND c."id" = t."connectionId" AND c."status" = 'ACTIVE'
      AND ${outOfQuarantine} AND (t."leaseUntil" IS NULL OR t."leaseUntil" < clock_timestamp())
    RETURNING t."connectionId"::text AS "connectionId", t."generation", t."attemptId"::text AS "attemptId",
      t."claims" AS "order", t."refreshSealed", t."failures", t."ambiguousAt" IS NOT NULL AS "isAmbiguous",
      (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "claimedAt"`
  return claim ?? null
}

/** Which due refreshes to claim. */
export type DueWanted = {
  limit: number
  /** A refresh token that was not used for so long is due as well. */
  idleMs: number
  /** Takes any that is due, rested or not: one that always fails must not be the only one tried. */
  isProbe: boolean
  /** Connections to leave to other instances. */
  except: string[]
}

/**
 * Claims refreshes that are due, the longest waiting first. Rows that another instance is claiming right
 * now are passed over, not waited for; rows that rest after a failure do not stand in the way.
 *
 * @returns claims that are nobody else's
 */
export function claimDueRefreshes(
  tx: Transaction,
  { limit, idleMs, isProbe, except, owner, leaseMs }: Holder & DueWanted,
): Promise<Claim[]> {
  const rested = isProbe ? Prisma.sql`TRUE` : Prisma.sql`(t."nextTryAt" IS NULL OR t."nextTryAt" <= clock_timestamp())`
  const order = isProbe ? Prisma.sql`random()` : Prisma.sql`t."refreshAt"`
  return tx.$queryRaw<Claim[]>`
    WITH due AS MATERIALIZED (
      SELECT t."connectionId" FROM "TokenSet" AS t JOIN "Connection" AS c ON c."id" = t."connectionId"
      WHERE (t."refreshAt" <= clock_timestamp() OR t."issuedAt" <= clock_timestamp() - ${idleMs} * interval '1 millisecond')
        AND c."status" = 'ACTIVE' AND t."connectionId" <> ALL(${except}::uuid[])
        AND ${rested} AND ${outOfQuarantine}
        AND (t."leaseUntil" IS NULL OR t."leaseUntil" < clock_timestamp())
      ORDER BY ${order} LIMIT ${limit} FOR UPDATE OF t SKIP LOCKED
    )
    UPDATE "TokenSet" AS t SET
      "attemptId" = gen_random_uuid(), "claims" = t."claims" + 1, "leaseOwner" = ${owner},
      "leaseUntil" = clock_timestamp() + ${leaseMs} * interval '1 millisecond',
      "refreshAt" = LEAST(t."refreshAt", clock_timestamp()),
      "ambiguousAt" = CASE WHEN t."attemptId" IS NULL THEN t."ambiguousAt" ELSE COALESCE(t."ambiguousAt", t."leaseUntil") END,
      "ambiguousOrder" = CASE WHEN t."attemptId" IS NULL THEN t."ambiguousOrder" ELSE t."claims" END
    FROM due WHERE t."connectionId" = due."connectionId"
    RETURNING t."connectionId"::text AS "connectionId", t."generation", t."attemptId"::text AS "attemptId",
      t."claims" AS "order", t."refreshSealed", t."failures", t."ambiguousAt" IS NOT NULL AS "isAmbiguous",
      (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "claimedAt"`
}

type Mine = Pick<Claim, 'connectionId' | 'attemptId'>

/**
 * Notes that a request was sent and left without a usable answer, and renews the lease for one more. What a
 * holder sent after its claim had ended is noted too: only a refresh that is claimed later can settle it.
 *
 * @returns whether the claim still holds
 */
export async function noteAmbiguity(tx: Transaction, claim: Mine & { generation: number }, leaseMs: number) {
  const [row] = await tx.$queryRaw<{ isMine: boolean }[]>`
    UPDATE "TokenSet" SET "ambiguousAt" = COALESCE("ambiguousAt", clock_timestamp()),
      "ambiguousOrder" = "claims" + CASE WHEN "attemptId" = ${claim.attemptId}::uuid THEN 0 ELSE 1 END,
      "leaseUntil" = CASE WHEN "attemptId" = ${claim.attemptId}::uuid
        THEN clock_timestamp() + ${leaseMs} * interval '1 millisecond' ELSE "leaseUntil" END
    WHERE "connectionId" = ${claim.connectionId}::uuid
      AND ("attemptId" = ${claim.attemptId}::uuid OR "generation" = ${claim.generation} OR "committedFrom" = ${claim.generation})
    RETURNING "attemptId" IS NOT DISTINCT FROM ${claim.attemptId}::uuid AS "isMine"`
  return row?.isMine === true
}

/** How a refresh ended that brought nothing. */
export type ReleasedFailure = {
  /** A word of lib/refresh, never the provider's text. */
  failure: string
  /** How long the connection rests, milliseconds. */
  restMs: number
}

/**
 * Ends a claim without new tokens. The connection stays what it is; with a failure it counts as degraded.
 * @param failed null when this says nothing about the connection
 * @returns failures since the last success, null when the claim was not held any more
 */
export async function releaseRefresh(
  tx: Transaction,
  { connectionId, attemptId }: Mine,
  failed: ReleasedFailure | null,
): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ failures: number }[]>`
    UPDATE "TokenSet" SET "attemptId" = NULL, "leaseOwner" = NULL, "leaseUntil" = NULL,
      "failures" = "failures" + ${failed === null ? 0 : 1},
      "lastFailure" = COALESCE(${failed?.failure ?? null}, "lastFailure"),
      "failedAt" = CASE WHEN ${failed !== null} THEN clock_timestamp() ELSE "failedAt" END,
      "nextTryAt" = CASE WHEN ${failed !== null}
        THEN clock_timestamp() + ${failed?.restMs ?? 0} * interval '1 millisecond' ELSE "nextTryAt" END
    WHERE "connectionId" = ${connectionId}::uuid AND "attemptId" = ${attemptId}::uuid
    RETURNING "failures"`
  return row?.failures ?? null
}
