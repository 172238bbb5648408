import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** The busiest minute of an account in an hour. @param account "environment:digitailUserId" */
export type AccountPeak = { hour: Date; account: string; peak: number }

/** Keeps the higher one of what is there and what comes: any number of them in one statement. */
export async function raisePeaks(tx: Transaction, peaks: readonly AccountPeak[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "AccountPeakHourly" AS p ("hour", "account", "peak")
    SELECT * FROM unnest(${peaks.map(({ hour }) => hour.toISOString())}::text[]::timestamptz[],
      ${peaks.map(({ account }) => account)}::text[], ${peaks.map(({ peak }) => peak)}::int[])
    ON CONFLICT ("hour", "account") DO UPDATE SET "peak" = EXCLUDED."peak" WHERE p."peak" < EXCLUDED."peak"`
}

/** An account that came near its limit, with a clinic that it serves. */
export type BusyAccount = { account: string; peak: number; accountName: string | null; clinicId: string | null }

/**
 * The time is that of the statement: clock_timestamp() may differ from row to row, so no index is asked with it.
 *
 * @returns the accounts with the busiest minutes of the last hours, the present one among them, the busiest first
 */
export function readBusiestAccounts(
  tx: Transaction,
  { hours, limit }: { hours: number; limit: number },
): Promise<BusyAccount[]> {
  return tx.$queryRaw<BusyAccount[]>`
    SELECT top."account", top."peak", c."accountName",
      (SELECT "id"::text FROM "Clinic" WHERE "connectionId" = c."id" ORDER BY "name", "id" LIMIT 1) AS "clinicId"
    FROM (SELECT "account", max("peak")::int AS "peak" FROM "AccountPeakHourly"
      WHERE "hour" > date_trunc('hour', now(), 'UTC') - ${hours}::int * interval '1 hour'
      GROUP BY "account" ORDER BY 2 DESC, 1 LIMIT ${limit}::int) top
    LEFT JOIN LATERAL (SELECT "id", "accountName" FROM "Connection" WHERE "liveKey" = top."account" LIMIT 1) c ON true
    ORDER BY top."peak" DESC, top."account"`
}

/** Forgets what is older than so many days. */
export async function deletePeaksBefore(tx: Transaction, days: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "AccountPeakHourly" WHERE "hour" < now() - ${days}::int * interval '1 day'`
}
