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

const isLive = Prisma.sql`chosen."standing" NOT IN ('NEVER', 'DISCONNECTED')`

/** How many chosen clinics are connected, and how many are not; counted anew, one by one. */
export async function countChosen(tx: Transaction, choice: Choice): Promise<{ live: number; others: number }> {
  const [row] = await tx.$queryRaw<{ live: number; others: number }[]>`${Prisma.raw(plannedForItsValues)}
    SELECT count(*) FILTER (WHERE ${isLive})::int AS "live", count(*) FILTER (WHERE NOT ${isLive})::int AS "others"
    FROM (${chosenRows(choice)}) AS chosen`
  return row ?? { live: 0, others: 0 }
}

/** The first connected clinics of a choice, those of one connection side by side. */
export async function readChosen(
  tx: Transaction,
  choice: Choice,
  most: number,
): Promise<{ clinicId: string; connectionId: string; name: string }[]> {
  return tx.$queryRaw`${Prisma.raw(plannedForItsValues)}
    SELECT k."id"::text AS "clinicId", k."connectionId"::text AS "connectionId", k."name"
    FROM (${chosenRows(choice)}) AS chosen JOIN "Clinic" k ON k."id" = chosen."clinicId"
    WHERE ${isLive} AND k."connectionId" IS NOT NULL ORDER BY k."connectionId", k."id" LIMIT ${most}`
}
