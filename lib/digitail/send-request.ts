import 'server-only'
import { settings } from '@/lib/infra/settings'
import { apiConnections, mayHaveBeenSent } from './api-connections'
import { DigitailError } from './digitail-error'
import type { DigitailRequest, RequestBody } from './digitail-request'
import { digitailEnvironment } from './environments'
import { freshConnection } from './fresh-connection'
import { judgeAnswer } from './judge-answer'
import { exchange, type RawAnswer, type RawRequest, TransportError } from './transport'

/** Whole time one API call may take, milliseconds. */
export const apiDeadlineMs = 20_000

/** How long a call may take, where it is not the usual time. */
export type SendLimits = { deadlineMs?: number }

const maxAnswerBytes = 16 * 1024 * 1024

function addressOf(request: DigitailRequest<unknown>): URL {
  const { apiUrl } = digitailEnvironment(settings())
  const url = new URL(apiUrl)
  const path = apiUrl.pathname.replace(/\/$/, '') + request.path
  url.pathname = path
  // What the URL parser reads otherwise ("..", "?", "\\") could lead out of the API.
  if (url.pathname !== path) throw new Error(`the path of ${request.operation} is not plain`)
  for (const [name, value] of Object.entries(request.query)) {
    if (Array.isArray(value)) for (const each of value) url.searchParams.append(`${name}[]`, each)
    else if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

const always = { accept: 'application/json', 'accept-encoding': 'gzip' }

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

type Carriage = Pick<RawRequest, 'dispatcher' | 'mayHaveBeenSent'>

/**
 * A read takes a kept-alive connection. Anything else gets one of its own: a connection that the server
 * closes as we send would leave us not knowing whether a write was done.
 */
async function carry<T>(origin: string, isRepeatable: boolean, run: (by: Carriage) => Promise<T>): Promise<T> {
  if (isRepeatable) return await run({ dispatcher: apiConnections(origin), mayHaveBeenSent })
  const connection = freshConnection(origin)
  try {
    return await run({ dispatcher: connection.dispatcher, mayHaveBeenSent: connection.hasConnected })
  } finally {
    await connection.close()
  }
}

async function send(request: DigitailRequest<unknown>, accessToken: string, deadlineMs: number): Promise<RawAnswer> {
  const url = addressOf(request)
  const { headers, bytes } = await encodeBody(request.body)
  return await carry(url.origin, request.isRepeatable, (by) =>
    exchange({
      ...by,
      url,
      method: request.method,
      headers: { ...request.headers, ...headers, ...always, authorization: `Bearer ${accessToken}` },
      body: bytes,
      deadlineMs,
      maxBytes: maxAnswerBytes,
    }),
  )
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
