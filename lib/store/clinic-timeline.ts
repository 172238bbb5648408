import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** An event of a clinic's history. Data is checked by whoever reads it. */
export type TimelineRow = {
  id: bigint
  at: Date
  action: string
  actorKind: string
  actorId: string | null
  /** Name or address of the person, or null when it was none, or one that is gone. */
  actorName: string | null
  data: unknown
}

// Every connection that serves the clinic, or did: what was counted for it, and what it was switched to or taken off.
const connections = (clinicId: string) => Prisma.sql`
  SELECT "connectionId"::text AS id FROM "Clinic" WHERE "id" = ${clinicId}::uuid AND "connectionId" IS NOT NULL
  UNION SELECT DISTINCT "connectionId"::text FROM "UsageDaily" WHERE "clinicId" = ${clinicId}::uuid
  UNION SELECT v.value FROM "AuditEvent" e, jsonb_each_text(e."data") v
    WHERE e."subjectKind" = 'clinic' AND e."subjectId" = ${clinicId} AND v.key IN ('from', 'to', 'connection')
      AND e."action" IN ('clinic.switched', 'connection.disconnected')`

const subjects = (clinicId: string) => Prisma.sql`
  SELECT 'clinic' AS kind, ${clinicId}::text AS id
  UNION SELECT 'connection', c.id FROM (${connections(clinicId)}) c
  UNION SELECT 'link', "id"::text FROM "ConnectLink" WHERE "clinicId" = ${clinicId}::uuid`

/**
 * A clinic's history, the latest event first: of itself, the connections that serve or served it, its links, and the
 * attempts that were about it. Each part is read along its index, as far as one page needs it.
 *
 * @param before only events with a lower id, null for the latest
 * @param routine actions to leave out
 */
export function readClinicTimeline(
  tx: Transaction,
  clinicId: string,
  { before, most, routine }: { before: bigint | null; most: number; routine: readonly string[] },
): Promise<TimelineRow[]> {
  const wanted = Prisma.sql`e."action" <> ALL(${[...routine]}::text[])
    ${before === null ? Prisma.empty : Prisma.sql`AND e."id" < ${before}`} ORDER BY e."id" DESC LIMIT ${most}::int`
  return tx.$queryRaw<TimelineRow[]>`
    SELECT e."id", e."at", e."action", e."actorKind", e."actorId", COALESCE(u."name", u."email") AS "actorName", e."data"
    FROM (
      SELECT f.* FROM (${subjects(clinicId)}) s CROSS JOIN LATERAL (
        SELECT e.* FROM "AuditEvent" e WHERE e."subjectKind" = s.kind AND e."subjectId" = s.id AND ${wanted}) f
      UNION ALL
      (SELECT e.* FROM "AuditEvent" e
        WHERE e."subjectKind" = 'attempt' AND e."data" ->> 'clinic' = ${clinicId} AND ${wanted})
      ORDER BY "id" DESC LIMIT ${most}::int) e
    LEFT JOIN "User" u ON e."actorKind" = 'person' AND u."id"::text = e."actorId"
    ORDER BY e."id" DESC`
}
