import 'server-only'
import { type Dispatcher, request } from 'undici'
import { unpackText } from './unpack-text'

/** What came back, read to its end. */
export type RawAnswer = { status: number; contentType: string; retryAfter: string | null; text: string }

/** Whether the provider can have acted: `not-sent` proves that it cannot. */
export type TransportPhase = 'not-sent' | 'sent'

/** `unreadable`: too large, or packed in a way that cannot be undone. */
export type TransportFault = 'timeout' | 'connection' | 'unreadable'

/** No complete answer arrived. Carries no address, header or body. */
export class TransportError extends Error {
  readonly phase: TransportPhase
  readonly fault: TransportFault

  constructor(phase: TransportPhase, fault: TransportFault) {
    super(`Digitail did not answer (${phase}, ${fault})`)
    this.name = 'TransportError'
    this.phase = phase
    this.fault = fault
  }
}

export type RawRequest = {
  url: URL
  method: Dispatcher.HttpMethod
  headers: Record<string, string>
  body: string | Buffer | null
  dispatcher: Dispatcher
  /** Whole time from the first byte out to the last byte in, milliseconds. */
  deadlineMs: number
  maxBytes: number
  /** Whether, when this error ended the exchange, the provider may have acted. */
  mayHaveBeenSent: (error: unknown) => boolean
}

async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxBytes) throw new TransportError('sent', 'unreadable')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

async function readText(packed: Buffer, encoding: string | null, maxBytes: number): Promise<string> {
  try {
    return await unpackText(packed, encoding, maxBytes)
  } catch {
    throw new TransportError('sent', 'unreadable')
  }
}

function headerText(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/**
 * One HTTP exchange with every limit set: total deadline, size before and after unpacking, no redirects followed.
 *
 * @throws TransportError when no complete answer arrived
 */
export async function exchange(call: RawRequest): Promise<RawAnswer> {
  const signal = AbortSignal.timeout(call.deadlineMs)
  const { url, method, headers, body, dispatcher } = call
  try {
    const answer = await request(url, { method, headers, body, dispatcher, signal })
    const packed = await readBytes(answer.body, call.maxBytes)
    return {
      status: answer.statusCode,
      contentType: headerText(answer.headers['content-type']) ?? '',
      retryAfter: headerText(answer.headers['retry-after']),
      text: await readText(packed, headerText(answer.headers['content-encoding']), call.maxBytes),
    }
  } catch (error) {
    if (error instanceof TransportError) throw error
    throw new TransportError(
      call.mayHaveBeenSent(error) ? 'sent' : 'not-sent',
      signal.aborted ? 'timeout' : 'connection',
    )
  }
}
