import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** How much is sealed with a key. */
export type KeyUse = { keyId: string; tokenSets: number; verifiers: number }

// An attempt that ran out cannot come back: nobody needs its verifier.
const openAttempt = Prisma.sql`"verifierSealed" IS NOT NULL AND "expiresAt" > clock_timestamp()`

// The second part of a sealed text names its key. The words of the index "TokenSet_sealing_key_idx": keep them alike.
const tokenKey = Prisma.sql`split_part("refreshSealed", '.', 2)`
const verifierKey = Prisma.sql`split_part("verifierSealed", '.', 2)`

/** Which keys any token needs, quickly however many tokens there are: one step of the index for each key. */
export async function keysOfTokens(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ keyId: string }[]>`
    WITH RECURSIVE used AS (
      (SELECT ${tokenKey} AS "keyId" FROM "TokenSet" ORDER BY 1 LIMIT 1)
      UNION ALL
      SELECT (SELECT ${tokenKey} FROM "TokenSet" WHERE ${tokenKey} > used."keyId" ORDER BY 1 LIMIT 1)
      FROM used WHERE used."keyId" IS NOT NULL)
    SELECT "keyId" FROM used WHERE "keyId" IS NOT NULL`
  return rows.map(({ keyId }) => keyId)
}

/** @returns some token sets that name a key, quickly however many there are */
export function someTokensOfKey(tx: Transaction, keyId: string, limit: number): Promise<SealedRow[]> {
  return tx.$queryRaw<SealedRow[]>`
    SELECT "connectionId", "generation", "accessSealed", "refreshSealed" FROM "TokenSet"
    WHERE ${tokenKey} = ${keyId} LIMIT ${limit}`
}

/** @returns for each key how many token sets, and verifiers of connect attempts, are sealed with it */
export function countKeyUse(tx: Transaction): Promise<KeyUse[]> {
  return tx.$queryRaw<KeyUse[]>`
    SELECT "keyId", sum("tokenSets")::int AS "tokenSets", sum("verifiers")::int AS "verifiers" FROM (
      SELECT ${tokenKey} AS "keyId", 1 AS "tokenSets", 0 AS "verifiers" FROM "TokenSet"
      UNION ALL
      SELECT ${verifierKey}, 0, 1 FROM "ConnectAttempt" WHERE ${openAttempt}
    ) AS sealed GROUP BY 1 ORDER BY 1`
}

/** A token set as far as sealing goes. */
export type SealedRow = { connectionId: string; generation: number; accessSealed: string; refreshSealed: string }

/** @returns token sets whose key is another one than `keyId`, in the order of their ids, from `after` on */
export function tokensUnderOtherKeys(
  tx: Transaction,
  { keyId, after, limit }: { keyId: string; after: string; limit: number },
): Promise<SealedRow[]> {
  return tx.$queryRaw<SealedRow[]>`
    SELECT "connectionId", "generation", "accessSealed", "refreshSealed" FROM "TokenSet"
    WHERE "connectionId" > ${after}::uuid AND (${tokenKey} <> ${keyId} OR split_part("accessSealed", '.', 2) <> ${keyId})
    ORDER BY "connectionId" LIMIT ${limit}`
}

/** The same tokens in a new seal, beside the text that it may replace. */
export type Resealed = SealedRow & { was: string }

/**
 * Puts the new seals in place, each only where generation and text are still what was resealed: what a refresh
 * or a person brought meanwhile stays.
 *
 * @returns how many were replaced
 */
export function replaceSeals(tx: Transaction, rows: Resealed[]): Promise<number> {
  const column = (name: keyof Resealed) => rows.map((row) => row[name])
  return tx.$executeRaw`
    UPDATE "TokenSet" t SET "accessSealed" = n."access", "refreshSealed" = n."refresh"
    FROM unnest(${column('connectionId')}::uuid[], ${column('generation')}::int[], ${column('was')}::text[],
      ${column('accessSealed')}::text[], ${column('refreshSealed')}::text[])
      AS n("connectionId", "generation", "was", "access", "refresh")
    WHERE t."connectionId" = n."connectionId" AND t."generation" = n."generation" AND t."refreshSealed" = n."was"`
}

/** @returns verifiers of connect attempts that may still come back, sealed with another key than `keyId` */
export function verifiersUnderOtherKeys(tx: Transaction, keyId: string): Promise<{ id: string; sealed: string }[]> {
  return tx.$queryRaw<{ id: string; sealed: string }[]>`
    SELECT "id", "verifierSealed" AS "sealed" FROM "ConnectAttempt"
    WHERE ${openAttempt} AND ${verifierKey} <> ${keyId}`
}

/** Puts the new seal of a verifier in place, unless the attempt was used meanwhile. */
export async function replaceVerifierSeal(
  tx: Transaction,
  { id, was, sealed }: { id: string; was: string; sealed: string },
): Promise<number> {
  const { count } = await tx.connectAttempt.updateMany({
    where: { id, verifierSealed: was },
    data: { verifierSealed: sealed },
  })
  return count
}

/** @returns token sets in the order of their ids, from `after` on */
export function allSealedTokens(
  tx: Transaction,
  { after, limit }: { after: string; limit: number },
): Promise<SealedRow[]> {
  const select = { connectionId: true, generation: true, accessSealed: true, refreshSealed: true } as const
  return tx.tokenSet.findMany({
    where: { connectionId: { gt: after } },
    orderBy: { connectionId: 'asc' },
    take: limit,
    select,
  })
}
