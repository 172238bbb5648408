import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** What adds up over an hour, and the busiest minute of any account in it. */
export type ActivityCounts = {
  refreshes: number
  refreshFailures: number
  /** Refreshes that ended with asking for a person. */
  reconnects: number
  calls: number
  callFailures: number
  /** Calls that Digitail answered with 429. */
  refusals: number
  busiestMinute: number
}

/** @param hour when it began */
export type HourlyActivity = ActivityCounts & { hour: Date }

/** Adds counts to what is there already: any number of hours in one statement. */
export async function addActivity(tx: Transaction, counts: readonly HourlyActivity[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ActivityHourly" AS a ("hour", "refreshes", "refreshFailures", "reconnects", "calls", "callFailures",
      "refusals", "busiestMinute")
    SELECT * FROM unnest(
      ${counts.map((each) => each.hour.toISOString())}::text[]::timestamptz[],
      ${counts.map((each) => each.refreshes)}::int[], ${counts.map((each) => each.refreshFailures)}::int[],
      ${counts.map((each) => each.reconnects)}::int[], ${counts.map((each) => each.calls)}::int[],
      ${counts.map((each) => each.callFailures)}::int[], ${counts.map((each) => each.refusals)}::int[],
      ${counts.map((each) => each.busiestMinute)}::int[])
    ON CONFLICT ("hour") DO UPDATE SET
      "refreshes" = a."refreshes" + EXCLUDED."refreshes",
      "refreshFailures" = a."refreshFailures" + EXCLUDED."refreshFailures",
      "reconnects" = a."reconnects" + EXCLUDED."reconnects",
      "calls" = a."calls" + EXCLUDED."calls",
      "callFailures" = a."callFailures" + EXCLUDED."callFailures",
      "refusals" = a."refusals" + EXCLUDED."refusals",
      "busiestMinute" = GREATEST(a."busiestMinute", EXCLUDED."busiestMinute")`
}

/** Says that this hour is counted, even if nothing happens in it: an hour without a row is one that nobody saw. */
export async function openHour(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ActivityHourly" ("hour") VALUES (date_trunc('hour', clock_timestamp(), 'UTC')) ON CONFLICT DO NOTHING`
}

/** @returns the latest hours that were counted, the present one among them, oldest first */
export function readActivity(tx: Transaction, hours: number): Promise<HourlyActivity[]> {
  return tx.$queryRaw<HourlyActivity[]>`
    SELECT * FROM "ActivityHourly"
    WHERE "hour" > date_trunc('hour', now(), 'UTC') - ${hours}::int * interval '1 hour' ORDER BY "hour"`
}

/** @returns the first hour that was ever counted, or null */
export async function firstCountedHour(tx: Transaction): Promise<Date | null> {
  const row = await tx.activityHourly.findFirst({ select: { hour: true }, orderBy: { hour: 'asc' } })
  return row?.hour ?? null
}
