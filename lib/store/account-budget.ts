import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** What a reservation brought: how many requests may be sent, and when asking for the rest can help. */
export type Reservation = { granted: number; waitMs: number }

export type ReservationWish = { account: string; wanted: number; limit: number; windowMs: number }

// Reservations within this time share an entry, which counts from its end: the log stays short and never forgets early.
const binMs = 250

/**
 * Reserves requests of an account's budget, shared by all instances: never more than `limit` in any
 * `windowMs`, wherever the window begins. One statement on the database's clock; the row's lock puts
 * callers in order, and each decides on what the one before has left.
 */
export async function reserveRequests(tx: Transaction, wish: ReservationWish): Promise<Reservation> {
  const reserved = await tryReserve(tx, wish)
  if (reserved !== undefined) return reserved
  await tx.$executeRaw`
    INSERT INTO "AccountBudget" ("account", "reservedAt", "reserved") VALUES (${wish.account}, '{}', '{}')
    ON CONFLICT DO NOTHING`
  return (await tryReserve(tx, wish)) ?? { granted: 0, waitMs: 0 }
}

async function tryReserve(tx: Transaction, wish: ReservationWish): Promise<Reservation | undefined> {
  const { account, wanted, limit, windowMs } = wish
  const [row] = await tx.$queryRaw<Reservation[]>`
    UPDATE "AccountBudget" AS b SET ("reservedAt", "reserved", "granted") = (
      WITH live AS (
        SELECT u.at, u.n FROM unnest(b."reservedAt", b."reserved") AS u(at, n)
        WHERE u.at > clock_timestamp() - ${windowMs}::int * interval '1 millisecond'
      ), fresh AS (
        SELECT date_bin(${binMs}::int * interval '1 millisecond', clock_timestamp(), 'epoch'::timestamptz)
            + ${binMs}::int * interval '1 millisecond' AS at,
          CASE WHEN b."pausedUntil" > clock_timestamp() THEN 0
            ELSE GREATEST(0, LEAST(${wanted}::int, ${limit}::int - (SELECT coalesce(sum(n), 0) FROM live)))::int END AS n
      ), merged AS (
        SELECT at, sum(n)::int AS n FROM (SELECT * FROM live UNION ALL SELECT * FROM fresh WHERE n > 0) AS each GROUP BY at
      )
      SELECT coalesce(array_agg(at ORDER BY at), '{}'), coalesce(array_agg(n ORDER BY at), '{}'), (SELECT n FROM fresh)
      FROM merged
    )
    WHERE "account" = ${account}
    RETURNING "granted", GREATEST(0, extract(epoch FROM GREATEST(
        "reservedAt"[1] + ${windowMs}::int * interval '1 millisecond', "pausedUntil"
      ) - clock_timestamp()) * 1000)::float8 AS "waitMs"`
  return row
}

/** Nothing is reserved for this account, by any instance, for so long: what a 429 asks for. */
export async function pauseRequests(tx: Transaction, account: string, ms: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "AccountBudget" AS b ("account", "reservedAt", "reserved", "pausedUntil")
    VALUES (${account}, '{}', '{}', clock_timestamp() + ${ms}::int * interval '1 millisecond')
    ON CONFLICT ("account") DO UPDATE SET "pausedUntil" = GREATEST(b."pausedUntil", EXCLUDED."pausedUntil")`
}
