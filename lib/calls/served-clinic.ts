import 'server-only'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { readClinicConnection } from '@/lib/store/clinic-connection'
import { CallError } from './call-error'

/** A clinic that calls can be made for. */
export type ServedClinic = { clinicId: string; digitailClinicId: number; connectionId: string }

/**
 * Finds who serves a clinic.
 *
 * @throws CallError disconnected when nobody does, our-configuration when this app is set to another Digitail
 */
export async function servedClinic(clinicId: string): Promise<ServedClinic> {
  const found = await readClinicConnection(db(), clinicId)
  if (found === null || found.connectionId === null) throw new CallError('disconnected', 'clinic.lookup')
  // A token of one environment must never travel to another.
  if (found.environment !== settings().DIGITAIL_ENVIRONMENT) throw new CallError('our-configuration', 'clinic.lookup')
  const { digitailClinicId, connectionId } = found
  return { clinicId, digitailClinicId, connectionId }
}
