import 'server-only'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { toClinicView } from '@/lib/connect/to-clinic-view'
import { db } from '@/lib/infra/db'
import { readClinicsSeenBy } from '@/lib/store/clinics'
import type { ConnectedClinicView } from './connected-clinic-view'

/** Every clinic that was ever connected, for an admin. */
export async function listConnectedClinics(actor: { role: 'ADMIN' | 'STAFF' }): Promise<ConnectedClinicView[]> {
  if (actor.role !== 'ADMIN') throw new Error('only admins list all clinics')
  const [rows, circumstances] = await Promise.all([readClinicsSeenBy(db(), { memberId: null }), readCircumstances()])
  const seen = new Set(rows.map(({ id }) => id))
  return rows.map((row) => ({
    ...toClinicView(row, seen, circumstances),
    environment: row.environment,
    digitailClinicId: row.digitailClinicId,
  }))
}
