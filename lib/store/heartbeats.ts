import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** Notes on the database's clock that a background job runs. */
export async function beatHeart(tx: Transaction, name: string, instance: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Heartbeat" ("name", "at", "instance") VALUES (${name}, clock_timestamp(), ${instance})
    ON CONFLICT ("name") DO UPDATE SET "at" = clock_timestamp(), "instance" = ${instance}`
}

/** @returns when a background job last ran anywhere and how long ago that is on the database's clock; null for never */
export async function readHeartbeat(tx: Transaction, name: string): Promise<{ at: Date; ageMs: number } | null> {
  const [row] = await tx.$queryRaw<{ at: Date; ageMs: number }[]>`
    SELECT "at", (extract(epoch FROM clock_timestamp() - "at") * 1000)::float8 AS "ageMs"
    FROM "Heartbeat" WHERE "name" = ${name}`
  return row ?? null
}
