import 'server-only'
import { DigitailError } from '@/lib/digitail/digitail-error'
import type { DigitailRequest } from '@/lib/digitail/digitail-request'
import { sendRequest } from '@/lib/digitail/send-request'
import { callErrorFrom } from './call-error'
import { checkClinic } from './check-clinic'
import type { MakeRequest } from './make-request'
import { sendWithLiveToken } from './send-with-live-token'
import { type ServedClinic, servedClinic } from './served-clinic'

async function send<T>(clinic: ServedClinic, request: DigitailRequest<T>): Promise<T> {
  return await sendWithLiveToken(clinic.connectionId, request, sendRequest)
}

/**
 * One call in a clinic's name, through every layer in its order.
 *
 * @throws CallError
 */
export async function sendForClinic<T>(clinicId: string, make: MakeRequest<T>): Promise<T> {
  const clinic = await servedClinic(clinicId)
  const request = typeof make === 'function' ? make(clinic.digitailClinicId) : make
  checkClinic(request, clinic.digitailClinicId)
  try {
    return await send(clinic, request)
  } catch (error) {
    throw error instanceof DigitailError ? callErrorFrom(error) : error
  }
}
