import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/**
 * The database's clock. Expiries and leases are computed and compared on it alone, because the clocks
 * of several instances disagree.
 */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  if (row === undefined) throw new Error('the database did not tell the time')
  return row.now
}
