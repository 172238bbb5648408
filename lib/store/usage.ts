import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { asViewer } from './as-viewer'
import type { Viewer } from './seen-by'

/** Requests of one kind, made for one clinic over one connection on one day (UTC, "YYYY-MM-DD"). */
export type UsageCount = {
  clinicId: string
  connectionId: string
  day: string
  operation: string
  calls: number
  failures: number
}

/** Adds counts to what is there already: any number of them in one statement. */
export async function addUsage(tx: Transaction, counts: readonly UsageCount[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "UsageDaily" AS u ("clinicId", "connectionId", "day", "operation", "calls", "failures")
    SELECT * FROM unnest(
      ${counts.map((each) => each.clinicId)}::uuid[], ${counts.map((each) => each.connectionId)}::uuid[],
      ${counts.map((each) => each.day)}::text[]::date[], ${counts.map((each) => each.operation)}::text[],
      ${counts.map((each) => each.calls)}::int[], ${counts.map((each) => each.failures)}::int[])
    ON CONFLICT ("clinicId", "connectionId", "day", "operation")
    DO UPDATE SET "calls" = u."calls" + EXCLUDED."calls", "failures" = u."failures" + EXCLUDED."failures"`
}

/** Notes that calls over these connections have succeeded lately: at most once a minute for each, and never waiting for a lock. */
export async function touchLastCallOk(tx: Transaction, connectionIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Connection" SET "lastCallOkAt" = clock_timestamp()
    WHERE "id" IN (
      SELECT "id" FROM "Connection" WHERE "id" = ANY(${[...connectionIds]}::uuid[])
        AND ("lastCallOkAt" IS NULL OR "lastCallOkAt" < clock_timestamp() - interval '1 minute')
      ORDER BY "id" FOR UPDATE SKIP LOCKED)`
}

/** What was called in a clinic's name since a day ("YYYY-MM-DD", UTC), the latest day first. */
export async function readUsage(tx: Transaction, clinicId: string, since: string): Promise<UsageCount[]> {
  const rows = await tx.usageDaily.findMany({
    where: { clinicId, day: { gte: new Date(since) } },
    orderBy: [{ day: 'desc' }, { operation: 'asc' }],
  })
  return rows.map((row) => ({ ...row, day: row.day.toISOString().slice(0, 10) }))
}

/** Requests of one kind on one day, over whichever connections. */
export type DayUse = { day: string; operation: string; calls: number; failures: number }

/** What was called in a clinic's name from one day to another (UTC, both included), the latest day first. */
export function readDayUse(
  tx: Transaction,
  viewer: Viewer,
  { clinicId, from, to }: { clinicId: string; from: string; to: string },
): Promise<DayUse[]> {
  return asViewer(
    tx,
    viewer,
    (seen) => seen.$queryRaw<DayUse[]>`
    SELECT to_char("day", 'YYYY-MM-DD') AS "day", "operation", sum("calls")::int AS "calls", sum("failures")::int AS "failures"
    FROM "UsageDaily" WHERE "clinicId" = ${clinicId}::uuid AND "day" BETWEEN ${from}::text::date AND ${to}::text::date
    GROUP BY "UsageDaily"."day", "operation" ORDER BY "UsageDaily"."day" DESC, "calls" DESC, "operation"`,
  )
}
