import 'server-only'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { logger } from '@/lib/infra/logger'
import { CallError, callErrorFrom } from './call-error'
import { checkClinic, ownPart } from './check-clinic'
import { inBulkhead } from './clinic-bulkhead'
import type { MakeRequest } from './make-request'
import { sendOnce } from './send-once'
import { sendWithLiveToken } from './send-with-live-token'
import { type ServedClinic, servedByAnother, servedClinic } from './served-clinic'
import { withRetries } from './with-retries'

/** How patient a call is. */
export type CallOptions = {
  /** Longest wait for room in the account's budget, milliseconds. For work in the background give it more. */
  maxWaitMs?: number
}

const usualMaxWaitMs = 10_000

// The layers, from outside in: bulkhead, retries, token, breaker, budget, wire.
async function sendAs<T>(clinic: ServedClinic, make: MakeRequest<T>, maxWaitMs: number): Promise<T> {
  const request = typeof make === 'function' ? make(clinic.digitailClinicId) : make
  checkClinic(request, clinic.digitailClinicId)
  const answer = await inBulkhead(clinic.clinicId, request.operation, () =>
    withRetries(request.isRepeatable, () =>
      sendWithLiveToken(clinic.connectionId, request.operation, (accessToken) =>
        sendOnce(clinic, request, { accessToken, maxWaitMs }),
      ),
    ),
  )
  return ownPart(request, answer, clinic.digitailClinicId)
}

async function sendLookingAgain<T>(clinicId: string, make: MakeRequest<T>, maxWaitMs: number): Promise<T> {
  const clinic = await servedClinic(clinicId)
  try {
    return await sendAs(clinic, make, maxWaitMs)
  } catch (error) {
    const now = error instanceof CallError && error.code === 'disconnected' ? await servedByAnother(clinic) : null
    if (now === null) throw error
    return await sendAs(now, make, maxWaitMs)
  }
}

/**
 * One call in a clinic's name, through every layer in its order.
 *
 * @throws CallError; anything else is a bug, or our own database
 */
export async function sendForClinic<T>(
  clinicId: string,
  make: MakeRequest<T>,
  { maxWaitMs = usualMaxWaitMs }: CallOptions = {},
): Promise<T> {
  try {
    return await sendLookingAgain(clinicId, make, maxWaitMs)
  } catch (caught) {
    const error = caught instanceof DigitailError ? callErrorFrom(caught) : caught
    if (error instanceof CallError) {
      const { code, operation, status, fields } = error
      logger().warn({ clinicId, operation, status, fields, because: code }, "a call in a clinic's name failed")
    }
    throw error
  }
}
