import 'server-only'
import { db } from '@/lib/infra/db'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { settings } from '@/lib/infra/settings'
import { memoryEpoch } from '@/lib/refresh/token-memory'
import { type ClinicConnection, readClinicConnection } from '@/lib/store/clinic-connection'
import { CallError } from './call-error'

/** A clinic that calls can be made for. */
export type ServedClinic = {
  clinicId: string
  digitailClinicId: number
  connectionId: string
  /** Whose budget its calls use: "environment:digitailUserId". */
  account: string
}

// As long as a token may be remembered; who serves a clinic changes only when a person reconnects or switches it.
const rememberMs = 5_000
const mostRemembered = 10_000

type Remembered = { found: ClinicConnection; until: number; epoch: number }

const memory = oncePerProcess('served-clinics', () => new Map<string, Remembered>())

async function findClinic(clinicId: string): Promise<ClinicConnection | null> {
  const now = performance.now()
  const remembered = memory.get(clinicId)
  // Connecting, disconnecting and switching on this instance begin a new epoch: nothing is remembered across.
  const epoch = memoryEpoch()
  if (remembered?.epoch === epoch && remembered.until > now) return remembered.found
  const found = await readClinicConnection(db(), clinicId)
  if (memory.size >= mostRemembered) memory.clear()
  if (found?.connection) memory.set(clinicId, { found, until: now + rememberMs, epoch })
  return found
}

/**
 * Finds who serves a clinic, from memory for some seconds.
 *
 * @throws CallError disconnected when nobody does, our-configuration when this app is set to another Digitail
 */
export async function servedClinic(clinicId: string): Promise<ServedClinic> {
  const found = await findClinic(clinicId)
  if (found === null || found.connection === null) throw new CallError('disconnected', 'clinic.lookup')
  const { environment, digitailClinicId, connection } = found
  // A token of one environment must never travel to another.
  if (environment !== settings().DIGITAIL_ENVIRONMENT) throw new CallError('our-configuration', 'clinic.lookup')
  const account = `${environment}:${connection.digitailUserId}`
  return { clinicId, digitailClinicId, connectionId: connection.id, account }
}

/**
 * Looks again, when a call found its connection ended.
 *
 * @returns the clinic if another connection serves it by now, else null
 */
export async function servedByAnother(was: ServedClinic): Promise<ServedClinic | null> {
  memory.delete(was.clinicId)
  const now = await servedClinic(was.clinicId)
  return now.connectionId === was.connectionId ? null : now
}
