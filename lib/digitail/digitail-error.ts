/** Why a Digitail API call gave no usable answer (digitail documentation: status codes). */
export type DigitailErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'unavailable'
  | 'unreadable'

/** An API call that failed. Its message names the operation, never Digitail's own words. */
export class DigitailError extends Error {
  readonly code: DigitailErrorCode
  readonly operation: string
  /** HTTP status, or null when no complete answer arrived. */
  readonly status: number | null
  /** How long Digitail asks to wait, milliseconds. */
  readonly retryAfterMs: number | null
  /** False when the request provably never reached Digitail. */
  readonly wasSent: boolean
  /** Names of the fields that Digitail refused (422), for the developer who sent them. */
  readonly fields: readonly string[]

  constructor(
    code: DigitailErrorCode,
    operation: string,
    facts: { status?: number; retryAfterMs?: number | null; wasSent?: boolean; fields?: string[] } = {},
  ) {
    super(`Digitail call ${operation} failed: ${code}${facts.status === undefined ? '' : ` (${facts.status})`}`)
    this.name = 'DigitailError'
    this.code = code
    this.operation = operation
    this.status = facts.status ?? null
    this.retryAfterMs = facts.retryAfterMs ?? null
    this.wasSent = facts.wasSent ?? true
    this.fields = facts.fields ?? []
  }
}
