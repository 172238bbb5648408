import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** How all instances together stand, in numbers. */
export type FleetState = {
  /** Active connections whose refresh fell due more than five minutes ago, and how long the oldest waits, seconds. */
  overdue: number
  oldestOverdue: number
  /** Seconds since a sweep last ran anywhere; null for never. */
  sweepAge: number | null
  restored: number
  incidents: string[]
  isTrailBroken: boolean
  noticesWaiting: number
}

/** @returns everything in one round trip; what is counted has an index */
export async function readFleetState(tx: Transaction, sweepHeart: string): Promise<FleetState> {
  const [row] = await tx.$queryRaw<FleetState[]>`
    WITH late AS (SELECT t."refreshAt" FROM "TokenSet" t JOIN "Connection" c ON c."id" = t."connectionId"
      WHERE t."refreshAt" < clock_timestamp() - interval '5 minutes' AND c."status" = 'ACTIVE' AND t."restoredAt" IS NULL)
    SELECT (SELECT count(*)::int FROM late) AS "overdue",
      (SELECT COALESCE(extract(epoch FROM clock_timestamp() - min("refreshAt")), 0)::float8 FROM late) AS "oldestOverdue",
      (SELECT extract(epoch FROM clock_timestamp() - "at")::float8 FROM "Heartbeat" WHERE "name" = ${sweepHeart}) AS "sweepAge",
      (SELECT count(*)::int FROM "TokenSet" WHERE "restoredAt" IS NOT NULL) AS "restored",
      (SELECT COALESCE(array_agg("kind"::text), '{}') FROM "Incident" WHERE "openKey" IS NOT NULL) AS "incidents",
      EXISTS (SELECT FROM "AuditVerification" WHERE "fault" IS NOT NULL) AS "isTrailBroken",
      (SELECT count(*)::int FROM "Notice" WHERE "state" = 'DUE' AND "dueAt" < clock_timestamp() - interval '1 hour') AS "noticesWaiting"`
  if (row === undefined) throw new Error('a SELECT of counts has one row')
  return row
}
