import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/**
 * Takes a place in an evenly paced queue that all instances share (generic cell rate algorithm): at most
 * `perMinute` in any minute, of which a tenth may come at once. A fiftieth is left over: on their way some are
 * slower than others, and where they arrive no minute may see more either.
 *
 * @param name what is paced
 * @param longestWaitMs a place further away than this is not taken
 * @returns milliseconds until its turn, 0 for now, or null when it would be too long
 */
export async function takePlace(
  tx: Transaction,
  { name, perMinute, longestWaitMs }: { name: string; perMinute: number; longestWaitMs: number },
): Promise<number | null> {
  const burst = Math.floor(perMinute / 10)
  const stepMs = 60_000 / (perMinute * 0.98 - burst)
  const aheadMs = Math.max(0, burst - 1) * stepMs
  const [row] = await tx.$queryRaw<{ waitMs: number }[]>`
    INSERT INTO "Pace" AS p ("name", "theoreticalAt")
    VALUES (${name}, clock_timestamp() + ${stepMs}::float8 * interval '1 millisecond')
    ON CONFLICT ("name") DO UPDATE SET
      "theoreticalAt" = GREATEST(p."theoreticalAt", clock_timestamp()) + ${stepMs}::float8 * interval '1 millisecond'
    WHERE p."theoreticalAt" <= clock_timestamp() + ${aheadMs + longestWaitMs}::float8 * interval '1 millisecond'
    RETURNING (extract(epoch FROM p."theoreticalAt" - clock_timestamp()) * 1000 - ${stepMs}::float8 - ${aheadMs}::float8)::float8
      AS "waitMs"`
  return row === undefined ? null : Math.max(0, row.waitMs)
}
