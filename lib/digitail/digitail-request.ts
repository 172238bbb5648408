import type { z } from 'zod'

/** A list travels as `name[]=a&name[]=b`; undefined is left out. */
export type QueryValue = string | number | boolean | readonly string[] | undefined

/** What travels in the body. Pets and files take form fields, everything else JSON. */
export type RequestBody =
  | { kind: 'none' }
  | { kind: 'json'; value: Readonly<Record<string, unknown>> }
  | { kind: 'form'; fields: FormData }

/**
 * A call to Digitail as data: built by the operations, sent by `sendRequest`, guarded by `lib/calls`.
 * The path is a template filled with encoded ids: no caller supplies a host or a free path.
 */
export type DigitailRequest<T> = {
  /** Name under which it is counted, such as `appointments.list`. */
  operation: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below the API address, starting with a slash. */
  path: string
  query: Readonly<Record<string, QueryValue>>
  body: RequestBody
  headers?: Readonly<Record<string, string>>
  /** The clinic it is about, as Digitail numbers it; null when it names none. `lib/calls` lets no other clinic pass. */
  clinicId: number | null
  /** What of the answer is used; unknown fields pass. */
  answer: z.ZodType<T>
  /** Whether sending it twice does the same as once. `sendPdf` is a GET and is not. */
  isRepeatable: boolean
  /** The part of an answer that is this clinic's, null for none of it, where the answer tells whose it is. */
  ownPart?(answer: T, clinicId: number): T | null
}

const none: RequestBody = { kind: 'none' }

type Read<T> = Pick<DigitailRequest<T>, 'operation' | 'path' | 'clinicId' | 'query' | 'answer' | 'ownPart'>

/** A repeatable read. */
export function readRequest<T>(from: Read<T>): DigitailRequest<T> {
  return { ...from, method: 'GET', body: none, isRepeatable: true }
}

type Write<T> = Pick<
  DigitailRequest<T>,
  'operation' | 'method' | 'path' | 'clinicId' | 'answer' | 'headers' | 'ownPart'
> & {
  body?: RequestBody
}

/**
 * A write. Digitail knows no idempotency key, and even an update may tell the owner of the pet about it: no
 * write is ever repeated once it may have been done.
 */
export function writeRequest<T>(from: Write<T>): DigitailRequest<T> {
  return { body: none, ...from, query: {}, isRepeatable: false }
}
