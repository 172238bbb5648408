import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** What was reserved of an account's budget lately, as of the database's clock. */
export type BudgetLog = {
  entries: BudgetEntry[]
  pausedUntil: Date | null
  version: number
  now: Date
}

/** So many requests, reserved at this moment. */
export type BudgetEntry = { at: Date; count: number }

type Row = { reservedAt: Date[]; reserved: number[]; pausedUntil: Date | null; version: number; now: Date }

async function findBudget(tx: Transaction, account: string): Promise<BudgetLog | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT "reservedAt", "reserved", "pausedUntil", "version", clock_timestamp() AS "now"
    FROM "AccountBudget" WHERE "account" = ${account}`
  if (row === undefined) return null
  const { reservedAt, reserved, ...rest } = row
  return { ...rest, entries: reservedAt.map((at, index) => ({ at, count: reserved[index] ?? 0 })) }
}

/** @returns an account's log, made empty at the first use */
export async function readBudget(tx: Transaction, account: string): Promise<BudgetLog> {
  const found = await findBudget(tx, account)
  if (found !== null) return found
  await tx.accountBudget.createMany({ data: [{ account, reservedAt: [], reserved: [] }], skipDuplicates: true })
  const made = await findBudget(tx, account)
  if (made === null) throw new Error('the budget of an account vanished')
  return made
}

/**
 * Replaces an account's log, if nobody has since it was read.
 *
 * @returns whether it was replaced
 */
export async function writeBudget(
  tx: Transaction,
  account: string,
  { entries, version }: Pick<BudgetLog, 'entries' | 'version'>,
): Promise<boolean> {
  const { count } = await tx.accountBudget.updateMany({
    where: { account, version },
    data: {
      reservedAt: entries.map(({ at }) => at),
      reserved: entries.map(({ count }) => count),
      version: version + 1,
    },
  })
  return count === 1
}

/** Nothing is reserved for this account, by any instance, for so long: what a 429 asks for. */
export async function pauseRequests(tx: Transaction, account: string, ms: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "AccountBudget" AS b ("account", "reservedAt", "reserved", "pausedUntil")
    VALUES (${account}, '{}', '{}', clock_timestamp() + ${ms}::int * interval '1 millisecond')
    ON CONFLICT ("account") DO UPDATE SET "pausedUntil" = GREATEST(b."pausedUntil", EXCLUDED."pausedUntil")`
}
