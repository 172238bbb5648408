import 'server-only'
import type { Dispatcher } from 'undici'
import { AnswerReader, type ReadAnswer, type ReadFault } from './answer-reader'
import { plainText, unpackText } from './unpack-text'

/** What came back, read to its end. */
export type RawAnswer = { status: number; contentType: string; retryAfter: string | null; text: string }

/** Whether the provider can have acted: `not-sent` proves that it cannot. */
export type TransportPhase = 'not-sent' | 'sent'

/** `unreadable`: too large, or packed in a way that cannot be undone. */
export type TransportFault = ReadFault

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
  origin: string
  /** Path and query. */
  path: string
  method: Dispatcher.HttpMethod
  headers: Record<string, string>
  body: string | Buffer | null
  dispatcher: Dispatcher
  /** Whole time from asking for a connection to the last byte in, milliseconds. */
  deadlineMs: number
  maxBytes: number
}

function headerText(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

function converse({ deadlineMs, maxBytes, dispatcher, ...options }: RawRequest): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const reader = new AnswerReader(maxBytes, (fault) => {
      clearTimeout(deadline)
      if (fault === null) resolve(reader.answer)
      else reject(new TransportError(reader.hasStarted ? 'sent' : 'not-sent', fault))
    })
    const deadline = setTimeout(() => reader.giveUp('timeout'), deadlineMs)
    dispatcher.dispatch(options, reader)
  })
}

function unpack(body: Buffer, encoding: string, maxBytes: number): Promise<string> {
  return unpackText(body, encoding, maxBytes).catch(() => {
    throw new TransportError('sent', 'unreadable')
  })
}

/**
 * One HTTP exchange with every limit set: total deadline, size before and after unpacking, no redirects followed.
 *
 * @throws TransportError when no complete answer arrived
 */
export async function exchange(call: RawRequest): Promise<RawAnswer> {
  const { status, headers, body } = await converse(call)
  const encoding = headerText(headers['content-encoding'])
  const text = encoding === null ? plainText(body) : await unpack(body, encoding, call.maxBytes)
  return {
    status,
    contentType: headerText(headers['content-type']) ?? '',
    retryAfter: headerText(headers['retry-after']),
    text,
  }
}
