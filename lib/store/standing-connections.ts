import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

// A tombstone has no tokens. Should one ever have some, it counts as standing: nothing is left behind.
const standing = Prisma.sql`("status" <> 'DISCONNECTED'
  OR EXISTS (SELECT FROM "TokenSet" t WHERE t."connectionId" = "Connection"."id"))`

/** How many connections are not ended: live ones, broken ones, and those that wait for a yes. */
export async function countStanding(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS "count" FROM "Connection" WHERE ${standing}`
  return rows[0]?.count ?? 0
}

/** @returns ids of connections that are not ended, in their order, from `after` on */
export async function standingAfter(tx: Transaction, after: string, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM "Connection" WHERE "id" > ${after}::uuid AND ${standing} ORDER BY "id" LIMIT ${limit}`
  return rows.map(({ id }) => id)
}
