import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** Which events are wanted; null where anything will do. `to` is the first instant that is not. */
export type TrailFilter = {
  actions: readonly string[] | null
  actorIds: readonly string[] | null
  subjects: readonly { kind: string; id: string }[] | null
  from: Date | null
  to: Date | null
}

/** An event with its place in the chain. */
export type TrailRow = {
  id: bigint
  at: Date
  action: string
  actorKind: string
  actorId: string | null
  subjectKind: string | null
  subjectId: string | null
  requestId: string | null
  address: string | null
  data: Prisma.JsonValue
  seq: bigint | null
  hash: string | null
}

// Numbers follow time but for what was under way at once: far fewer than this many events.
const disorder = 500

/** The range of ids that holds every event of the days: `at` has its own index, and everything else goes by id. */
function inDays({ from, to }: TrailFilter): Prisma.Sql {
  const since = Prisma.sql`AND e."at" >= ${from} AND e."id" >= (SELECT min("id") FROM (
    SELECT "id" FROM "AuditEvent" WHERE "at" >= ${from} ORDER BY "at" LIMIT ${disorder}) d)`
  const until = Prisma.sql`AND e."at" < ${to} AND e."id" <= (SELECT max("id") FROM (
    SELECT "id" FROM "AuditEvent" WHERE "at" < ${to} ORDER BY "at" DESC LIMIT ${disorder}) d)`
  return Prisma.sql`${from === null ? Prisma.empty : since} ${to === null ? Prisma.empty : until}`
}

const among = (column: Prisma.Sql, values: readonly string[] | null) =>
  values === null ? Prisma.empty : Prisma.sql`AND ${column} = ANY(${[...values]}::text[])`

/**
 * Along which index the search goes, for each of a few values: without that, an event that is rare would be sought
 * through all that are not. Null for along the ids themselves.
 */
function along({ actions, actorIds, subjects }: TrailFilter): { values: Prisma.Sql; fits: Prisma.Sql } | null {
  if (subjects !== null) {
    const [kinds, ids] = [subjects.map(({ kind }) => kind), subjects.map(({ id }) => id)]
    const values = Prisma.sql`unnest(${kinds}::text[], ${ids}::text[]) AS k(kind, id)`
    return { values, fits: Prisma.sql`e."subjectKind" = k.kind AND e."subjectId" = k.id` }
  }
  const [column, values] = actorIds !== null ? [Prisma.sql`e."actorId"`, actorIds] : [Prisma.sql`e."action"`, actions]
  if (values === null) return null
  return { values: Prisma.sql`unnest(${[...values]}::text[]) AS k(value)`, fits: Prisma.sql`${column} = k.value` }
}

/**
 * One page of the trail, the latest event first.
 *
 * @param before only events with a lower id, null for the first page
 */
export async function readTrailPage(
  tx: Transaction,
  filter: TrailFilter,
  { before, most }: { before: bigint | null; most: number },
): Promise<TrailRow[]> {
  const path = along(filter)
  const found = Prisma.sql`SELECT e.* FROM "AuditEvent" e WHERE ${path?.fits ?? Prisma.sql`true`}
    ${before === null ? Prisma.empty : Prisma.sql`AND e."id" < ${before}`}
    ${among(Prisma.sql`e."actorId"`, filter.actorIds)} ${among(Prisma.sql`e."action"`, filter.actions)} ${inDays(filter)}
    ORDER BY e."id" DESC LIMIT ${most}`
  const each =
    path === null
      ? Prisma.sql`(${found}) e`
      : Prisma.sql`(SELECT f.* FROM ${path.values} CROSS JOIN LATERAL (${found}) f ORDER BY f."id" DESC LIMIT ${most}) e`
  return await tx.$queryRaw<TrailRow[]>`
    SELECT e."id", e."at", e."action", e."actorKind", e."actorId", e."subjectKind", e."subjectId", e."requestId",
      e."address", e."data", l."seq", encode(l."hash", 'hex') AS hash
    FROM ${each} LEFT JOIN "AuditLink" l ON l."eventId" = e."id" ORDER BY e."id" DESC`
}
