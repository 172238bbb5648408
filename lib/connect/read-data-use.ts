import 'server-only'
import { db } from '@/lib/infra/db'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { readDayUse } from '@/lib/store/usage'
import { type ConnectActor, viewerOf } from './connect-actor'
import type { DataUse } from './data-use-view'
import { toDataUse } from './to-data-use'
import type { UseRange } from './use-range'

/** What was done in a clinic's name, for someone who may see it: staff and admins are told the same. */
export async function readDataUse(actor: ConnectActor, clinicId: string, range: UseRange): Promise<DataUse | null> {
  const viewer = viewerOf(actor)
  const clinic = await readClinicSeenBy(db(), viewer, clinicId)
  return clinic === null ? null : toDataUse(range, await readDayUse(db(), viewer, { clinicId, ...range }))
}
