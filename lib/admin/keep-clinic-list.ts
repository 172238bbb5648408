import 'server-only'
import { db } from '@/lib/infra/db'
import { advanceClinicListing } from '@/lib/store/clinic-listing-clock'

const atOnce = 500

/** Lists what has become overdue since the last time. Each tick of each instance may do it; there is little to do. */
export async function keepClinicList(): Promise<void> {
  await advanceClinicListing(db(), atOnce)
}
