import 'server-only'
import { settings } from '@/lib/infra/settings'
import { apiConnections, mayHaveBeenSent } from './api-connections'
import { DigitailError } from './digitail-error'
import type { DigitailRequest, RequestBody } from './digitail-request'
import { digitailEnvironment } from './environments'
import { judgeAnswer } from './judge-answer'
import { exchange, type RawAnswer, TransportError } from './transport'

/** Whole time one API call may take, milliseconds. */
export const apiDeadlineMs = 20_000

const maxAnswerBytes = 16 * 1024 * 1024

function addressOf(request: DigitailRequest<unknown>): URL {
  const { apiUrl } = digitailEnvironment(settings())
  const url = new URL(apiUrl)
  url.pathname = apiUrl.pathname.replace(/\/$/, '') + request.path
  for (const [name, value] of Object.entries(request.query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

async function encodeBody(
  body: RequestBody,
): Promise<{ headers: Record<string, string>; bytes: Buffer | string | null }> {
  if (body.kind === 'none') return { headers: {}, bytes: null }
  if (body.kind === 'json')
    return { headers: { 'content-type': 'application/json' }, bytes: JSON.stringify(body.value) }
  // The platform's own encoder writes the multipart boundary; nothing is sent here.
  const encoded = new Response(body.fields)
  const contentType = encoded.headers.get('content-type') ?? 'multipart/form-data'
  return { headers: { 'content-type': contentType }, bytes: Buffer.from(await encoded.arrayBuffer()) }
}

async function send(request: DigitailRequest<unknown>, accessToken: string): Promise<RawAnswer> {
  const url = addressOf(request)
  const { headers, bytes } = await encodeBody(request.body)
  return await exchange({
    url,
    method: request.method,
    headers: { ...request.headers, ...headers, accept: 'application/json', authorization: `Bearer ${accessToken}` },
    body: bytes,
    dispatcher: apiConnections(url.origin),
    deadlineMs: apiDeadlineMs,
    maxBytes: maxAnswerBytes,
    mayHaveBeenSent,
  })
}

/**
 * Sends one request with the given access token, once: no retry, no refresh, no counting. Those belong
 * to `lib/calls`, which is what the rest of the app uses.
 *
 * @returns the answer, checked and reduced to what is used
 * @throws DigitailError for everything else
 */
export async function sendRequest<T>(request: DigitailRequest<T>, accessToken: string): Promise<T> {
  try {
    return judgeAnswer(request, await send(request, accessToken), Date.now())
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    const code = error.fault === 'too-large' ? 'unreadable' : 'unavailable'
    throw new DigitailError(code, request.operation, { wasSent: error.phase === 'sent' })
  }
}
