import { z } from 'zod'
import { DigitailError, type DigitailErrorCode } from './digitail-error'
import type { DigitailRequest } from './digitail-request'
import { retryAfterMs } from './retry-after'
import { jsonValue } from './token-answer'
import type { RawAnswer } from './transport'

const codes: Readonly<Record<number, DigitailErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'unavailable',
  429: 'too-many-requests',
}

function codeOf(status: number): DigitailErrorCode {
  if (status >= 500) return 'unavailable'
  // A redirect is how Laravel answers a request that it takes for a browser's.
  if (status < 400) return 'unreadable'
  return codes[status] ?? 'invalid-request'
}

const refusedFields = z.object({ errors: z.record(z.string().max(200), z.unknown()).catch({}) }).catch({ errors: {} })

/**
 * Turns what came back into the answer that a request promises (status codes: digitail documentation).
 *
 * @throws DigitailError for any other status, or a body that is not what was asked for
 */
export function judgeAnswer<T>(request: DigitailRequest<T>, answer: RawAnswer, now: number): T {
  const { status, contentType, text } = answer
  const json = jsonValue(contentType, text)
  if (status < 200 || status >= 300) {
    const fields = Object.keys(refusedFields.parse(json).errors)
    const wait = retryAfterMs(answer.retryAfter, now)
    throw new DigitailError(codeOf(status), request.operation, { status, retryAfterMs: wait, fields })
  }
  // An answer without a body is read as an empty object; whether that is enough, the operation's schema says.
  const value = status === 204 || text === '' ? {} : json
  const parsed = request.answer.safeParse(value)
  if (value === undefined || !parsed.success) throw new DigitailError('unreadable', request.operation, { status })
  return parsed.data
}
