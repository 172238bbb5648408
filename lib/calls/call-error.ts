import type { DigitailError, DigitailErrorCode } from '@/lib/digitail/digitail-error'

/** Why a call in a clinic's name brought no answer, and thereby who can do something about it. */
export type CallErrorCode =
  | 'needs-reconnect'
  | 'disconnected'
  | 'not-permitted'
  | 'not-found'
  | 'invalid-request'
  | 'too-many-requests'
  | 'digitail-unavailable'
  | 'our-configuration'
  | 'foreign-clinic'
  | 'unreadable'

type Facts = { status?: number | null; fields?: readonly string[]; wasSent?: boolean; retryAfterMs?: number | null }

/** A call that failed. Its message names the operation; never a token, a clinic or Digitail's own words. */
export class CallError extends Error {
  readonly code: CallErrorCode
  readonly operation: string
  /** HTTP status of Digitail's answer; null when none arrived or none was asked for. */
  readonly status: number | null
  /** Names of the fields that Digitail refused, for the developer who sent them. */
  readonly fields: readonly string[]
  /** False when Digitail provably did nothing: a write may then be sent again. */
  readonly wasSent: boolean
  /** How long Digitail asks to wait, milliseconds. */
  readonly retryAfterMs: number | null

  constructor(code: CallErrorCode, operation: string, facts: Facts = {}) {
    super(`The call ${operation} in a clinic's name failed: ${code}`)
    this.name = 'CallError'
    this.code = code
    this.operation = operation
    this.status = facts.status ?? null
    this.fields = facts.fields ?? []
    this.wasSent = facts.wasSent ?? false
    this.retryAfterMs = facts.retryAfterMs ?? null
  }
}

const codes: Record<DigitailErrorCode, CallErrorCode> = {
  // Only what is still refused after a refresh gets here: a person has to authorise again.
  unauthenticated: 'needs-reconnect',
  forbidden: 'not-permitted',
  'not-found': 'not-found',
  'invalid-request': 'invalid-request',
  'too-many-requests': 'too-many-requests',
  unavailable: 'digitail-unavailable',
  unreadable: 'unreadable',
}

/** @returns the same failure in the words of callers. */
export function callErrorFrom(error: DigitailError): CallError {
  return new CallError(codes[error.code], error.operation, error)
}
