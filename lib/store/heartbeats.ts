import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** Notes on the database's clock that a background job runs. */
export async function beatHeart(tx: Transaction, name: string, instance: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Heartbeat" ("name", "at", "instance") VALUES (${name}, clock_timestamp(), ${instance})
    ON CONFLICT ("name") DO UPDATE SET "at" = clock_timestamp(), "instance" = ${instance}`
}

/**
 * Takes the right to run a job that one instance at a time is to do, and not too often.
 *
 * @param job.everyMs how long nobody gets it again
 * @returns whether it was free
 */
export async function takeHeartbeat(
  tx: Transaction,
  { name, instance, everyMs }: { name: string; instance: string; everyMs: number },
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO "Heartbeat" AS h ("name", "at", "instance") VALUES (${name}, clock_timestamp(), ${instance})
    ON CONFLICT ("name") DO UPDATE SET "at" = EXCLUDED."at", "instance" = EXCLUDED."instance"
    WHERE h."at" < clock_timestamp() - ${everyMs}::float8 * interval '1 millisecond'`
  return taken === 1
}

/** @returns when a background job last ran anywhere and how long ago that is on the database's clock; null for never */
export async function readHeartbeat(tx: Transaction, name: string): Promise<{ at: Date; ageMs: number } | null> {
  const [row] = await tx.$queryRaw<{ at: Date; ageMs: number }[]>`
    SELECT "at", (extract(epoch FROM clock_timestamp() - "at") * 1000)::float8 AS "ageMs"
    FROM "Heartbeat" WHERE "name" = ${name}`
  return row ?? null
}
