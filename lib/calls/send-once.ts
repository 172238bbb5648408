import 'server-only'
import { DigitailError, type DigitailErrorCode } from '@/lib/digitail/digitail-error'
import type { DigitailRequest } from '@/lib/digitail/digitail-request'
import { sendRequest } from '@/lib/digitail/send-request'
import { countMetric } from '@/lib/infra/metrics'
import { traced } from '@/lib/infra/telemetry/traced'
import { countActivity } from '@/lib/store/count-activity'
import { CallError } from './call-error'
import { countRequest } from './count-request'
import { throughBreaker } from './provider-breaker'
import { pauseAccount, takeRequest } from './request-budget'
import type { ServedClinic } from './served-clinic'

async function takePermission(clinic: ServedClinic, operation: string, maxWaitMs: number): Promise<void> {
  const { account, clinicId } = clinic
  const permission = await takeRequest({ account, clinicId, maxWaitMs })
  if (!permission.isGranted) throw new CallError('too-many-requests', operation, permission)
}

const sent = { name: 'api_requests_total', help: 'Requests of this instance to the API, by how they ended.' }

/** How a request can end, as the metric says it. */
export const requestOutcomes = {
  ok: 'ok',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  'not-found': 'not_found',
  'invalid-request': 'invalid_request',
  'too-many-requests': 'too_many_requests',
  unavailable: 'unavailable',
  unreadable: 'unreadable',
} as const satisfies Record<'ok' | DigitailErrorCode, string>

async function sendCounted<T>(clinic: ServedClinic, request: DigitailRequest<T>, accessToken: string): Promise<T> {
  const { clinicId, connectionId, account } = clinic
  const { operation } = request
  try {
    const answer = await traced('digitail.call', { operation }, () => sendRequest(request, accessToken))
    countRequest({ clinicId, connectionId, operation, isOk: true })
    countMetric(sent, { outcome: requestOutcomes.ok })
    return answer
  } catch (error) {
    if (!(error instanceof DigitailError)) throw error
    countMetric(sent, { outcome: requestOutcomes[error.code] })
    if (error.wasSent) countRequest({ clinicId, connectionId, operation, isOk: false })
    if (error.code === 'too-many-requests') {
      countActivity({ refusals: 1 })
      await pauseAccount(account, error.retryAfterMs)
    }
    throw error
  }
}

/**
 * Sends a request once, if Digitail is up and the account's budget has room; counts what was sent.
 *
 * @throws DigitailError, or CallError when it was not sent
 */
export async function sendOnce<T>(
  clinic: ServedClinic,
  request: DigitailRequest<T>,
  { accessToken, maxWaitMs }: { accessToken: string; maxWaitMs: number },
): Promise<T> {
  // Before the breaker: a refusal of our own would pass for an answer of Digitail, and end the pause of an outage.
  await takePermission(clinic, request.operation, maxWaitMs)
  return await throughBreaker(request.operation, () => sendCounted(clinic, request, accessToken))
}
