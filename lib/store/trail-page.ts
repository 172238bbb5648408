import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** Which events are wanted; null where anything will do. `to` is the first instant that is not. */
export type TrailFilter = {
  actions: readonly string[] | null
  actorIds: readonly string[] | null
  subjectIds: readonly string[] | null
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
 * Where the search goes along, each part with an index in the order of the page: without it, an event that is rare
 * would be sought through all that are not.
 */
function along({ actions, actorIds, subjectIds }: TrailFilter): { keys: Prisma.Sql; fits: Prisma.Sql } | null {
  if (subjectIds !== null) {
    const kinds = Prisma.sql`(SELECT DISTINCT "subjectKind" AS kind FROM "AuditEvent" WHERE "subjectId" IS NOT NULL)`
    void kinds
    return {
      keys: Prisma.sql`unnest(${[...subjectIds]}::text[]) AS key`,
      fits: Prisma.sql`e."subjectId" = key`,
    }
  }
  if (actorIds !== null)
    return { keys: Prisma.sql`unnest(${[...actorIds]}::text[]) AS key`, fits: Prisma.sql`e."actorId" = key` }
  if (actions !== null)
    return { keys: Prisma.sql`unnest(${[...actions]}::text[]) AS key`, fits: Prisma.sql`e."action" = key` }
  return null
}
