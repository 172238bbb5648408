import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/**
 * Lists clinics whose tokens have run out unnoticed since the last time: the one state that comes without anybody
 * writing anything. Whatever else changes, triggers list it at once.
 *
 * @param most how many at a time; the next call goes on
 */
export async function advanceClinicListing(tx: Transaction, most: number): Promise<void> {
  await tx.$executeRaw`SELECT advance_clinic_listing(${most}::int)`
}
