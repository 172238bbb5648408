import 'server-only'
import pino, { type Logger } from 'pino'
import { oncePerProcess } from './once-per-process'
import { settings } from './settings'

// Names under which a secret could travel. Redaction is the net; not logging secrets is the rule.
const secretNames = [
  'access_token',
  'refresh_token',
  'accessToken',
  'refreshToken',
  'token',
  'code',
  'state',
  'verifier',
  'code_verifier',
  'client_secret',
  'secret',
  'password',
  'cookie',
  'authorization',
  'set-cookie',
]

const redact = { paths: secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`]), censor: '[redacted]' }

/** The log: one JSON object a line on standard output, UTC, secrets blanked by name. */
export function logger(): Logger {
  return oncePerProcess('logger', () =>
    pino({ level: settings().LOG_LEVEL, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime }),
  )
}

/**
 * What may be logged of an error: its kind and code. Messages of database and HTTP clients can carry
 * parameters, so they stay out.
 */
export function errorFacts(error: unknown): { kind: string; errorCode?: string; at?: string } {
  if (!(error instanceof Error)) return { kind: typeof error }
  const errorCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trimStart().startsWith('at '))
    ?.trim()
  return { kind: error.name, ...(errorCode && { errorCode }), ...(at && { at }) }
}
