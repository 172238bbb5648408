import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { plannedForItsValues } from '@/lib/infra/statement-names'
import { Prisma } from '@/prisma/generated/client'
import { everyMatch, type ListFilter } from './list-selection'

/** Chosen clinics: one by one, or all that a filter lets through; null when nothing can match. */
export type Choice = { clinicIds: string[] } | { filter: ListFilter | null }

const chosenRows = (choice: Choice): Prisma.Sql => {
  if ('clinicIds' in choice)
    return Prisma.sql`SELECT l."clinicId", l."standing" FROM "ClinicListing" l WHERE l."clinicId" = ANY(${choice.clinicIds}::uuid[])`
  return choice.filter === null
    ? Prisma.sql`SELECT l."clinicId", l."standing" FROM "ClinicListing" l WHERE false`
    : everyMatch(choice.filter)
}

/** Which of the chosen: those that are connected, or those that we keep alive without anybody's help. */
export type ChosenKind = 'connected' | 'kept-alive'

const isOf: Record<ChosenKind, Prisma.Sql> = {
  connected: Prisma.sql`chosen."standing" NOT IN ('NEVER', 'DISCONNECTED')`,
  'kept-alive': Prisma.sql`chosen."standing" IN ('LIVE', 'FAILING', 'FAILING_BY_US', 'OVERDUE')`,
}

/** How many chosen clinics are of a kind, and how many are not; counted anew, one by one. */
export async function countChosen(
  tx: Transaction,
  choice: Choice,
  kind: ChosenKind,
): Promise<{ live: number; others: number }> {
  const [row] = await tx.$queryRaw<{ live: number; others: number }[]>`${Prisma.raw(plannedForItsValues)}
    SELECT count(*) FILTER (WHERE ${isOf[kind]})::int AS "live", count(*) FILTER (WHERE NOT ${isOf[kind]})::int AS "others"
    FROM (${chosenRows(choice)}) AS chosen`
  return row ?? { live: 0, others: 0 }
}

/** The first clinics of a choice that are of a kind, those of one connection side by side. */
export async function readChosen(
  tx: Transaction,
  choice: Choice,
  { kind, most }: { kind: ChosenKind; most: number },
): Promise<{ clinicId: string; connectionId: string; name: string }[]> {
  return tx.$queryRaw`${Prisma.raw(plannedForItsValues)}
    SELECT k."id"::text AS "clinicId", k."connectionId"::text AS "connectionId", k."name"
    FROM (${chosenRows(choice)}) AS chosen JOIN "Clinic" k ON k."id" = chosen."clinicId"
    WHERE ${isOf[kind]} AND k."connectionId" IS NOT NULL ORDER BY k."connectionId", k."id" LIMIT ${most}`
}

/**
 * Makes the chosen connections that we keep alive due for a refresh, those that were renewed longest ago first. The
 * sweep takes them in turn; one that rests after a failure goes on resting.
 *
 * @returns how many clinics they serve
 */
export async function makeChosenDue(tx: Transaction, choice: Choice, most: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`${Prisma.raw(plannedForItsValues)}
    WITH due AS MATERIALIZED (
      SELECT k."connectionId", count(*)::int AS "clinics"
      FROM (${chosenRows(choice)}) AS chosen JOIN "Clinic" k ON k."id" = chosen."clinicId"
        JOIN "Connection" c ON c."id" = k."connectionId" JOIN "TokenSet" t ON t."connectionId" = c."id"
      WHERE ${isOf['kept-alive']} AND c."status" = 'ACTIVE'
      GROUP BY k."connectionId", t."issuedAt" ORDER BY t."issuedAt" LIMIT ${most}
    ), changed AS (
      UPDATE "TokenSet" AS t SET "refreshAt" = LEAST(t."refreshAt", clock_timestamp())
      FROM due WHERE t."connectionId" = due."connectionId" RETURNING due."clinics"
    )
    SELECT COALESCE(sum("clinics"), 0)::int AS "count" FROM changed`
  return row?.count ?? 0
}
