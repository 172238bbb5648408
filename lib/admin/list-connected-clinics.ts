import 'server-only'
import { toClinicView } from '@/lib/connect/to-clinic-view'
import { db } from '@/lib/infra/db'
import { readClinicsSeenBy } from '@/lib/store/clinics'
import type { ConnectedClinicView } from './connected-clinic-view'

/** Every clinic that was ever connected, for an admin. */
export async function listConnectedClinics(actor: { role: 'ADMIN' | 'STAFF' }): Promise<ConnectedClinicView[]> {
  if (actor.role !== 'ADMIN') throw new Error('only admins list all clinics')
  const rows = await readClinicsSeenBy(db(), { memberId: null })
  const seen = new Set(rows.map(({ id }) => id))
  return rows.map((row) => ({
    ...toClinicView(row, seen),
    environment: row.environment,
    digitailClinicId: row.digitailClinicId,
  }))
}
