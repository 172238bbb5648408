import 'server-only'
import type { Dispatcher } from 'undici'
import { settings } from '@/lib/infra/settings'
import { apiConnections } from './api-connections'
import { DigitailError } from './digitail-error'
import type { DigitailRequest } from './digitail-request'
import { encodeBody } from './encode-body'
import { freshConnection } from './fresh-connection'
import { judgeAnswer } from './judge-answer'
import { requestAddress } from './request-address'
import { exchange, type RawAnswer, TransportError } from './transport'

/** Whole time one API call may take, milliseconds. */
export const apiDeadlineMs = 20_000

/** How long a call may take, where it is not the usual time. */
export type SendLimits = { deadlineMs?: number }

const maxAnswerBytes = 16 * 1024 * 1024

/**
 * A read takes a kept-alive connection. Anything else gets one of its own: a connection that the server
 * closes as we send would leave us not knowing whether a write was done.
 */
async function carry<T>(origin: string, isRepeatable: boolean, run: (by: Dispatcher) => Promise<T>): Promise<T> {
  if (isRepeatable) return await run(apiConnections(origin))
  const connection = freshConnection(origin)
  try {
    return await run(connection)
  } finally {
    await connection.destroy()
  }
}

async function send(request: DigitailRequest<unknown>, accessToken: string, deadlineMs: number): Promise<RawAnswer> {
  const { origin, path } = requestAddress(settings(), request)
  const { contentType, bytes } = await encodeBody(request.body)
  const headers = {
    ...request.headers,
    ...(contentType !== null && { 'content-type': contentType }),
    accept: 'application/json',
    'accept-encoding': 'gzip',
    authorization: `Bearer ${accessToken}`,
  }
  const { method } = request
  const call = { origin, path, method, headers, body: bytes, deadlineMs, maxBytes: maxAnswerBytes }
  return await carry(origin, request.isRepeatable, (dispatcher) => exchange({ ...call, dispatcher }))
}

/**
 * Sends one request with the given access token, once: no retry, no refresh, no counting. Those belong
 * to `lib/calls`, which is what the rest of the app uses.
 *
 * @returns the answer, checked and reduced to what is used
 * @throws DigitailError for everything else
 */
export async function sendRequest<T>(
  request: DigitailRequest<T>,
  accessToken: string,
  { deadlineMs = apiDeadlineMs }: SendLimits = {},
): Promise<T> {
  try {
    return judgeAnswer(request, await send(request, accessToken, deadlineMs), Date.now())
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const code = error.fault === 'unreadable' ? 'unreadable' : 'unavailable'
    throw new DigitailError(code, request.operation, { wasSent: error.phase === 'sent' })
  }
}
