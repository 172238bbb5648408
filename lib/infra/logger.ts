import 'server-only'
import pino, { type DestinationStream, type Level, type Logger, type LoggerOptions } from 'pino'
import { asOneLine, censored, childPaths, withoutSecrets } from './log-redaction'
import { oncePerProcess } from './once-per-process'
import { currentRequestId } from './request-id'
import { settings } from './settings'

export type ErrorFacts = { kind: string; errorCode?: string; reference?: string; at?: string }

const word = /^[\w.-]{1,60}$/

// A message may hold lines that look like a stack, so it is taken off first. Our own code tells more than a library's.
function placeOf({ stack, message }: Error): string | undefined {
  const from = stack?.indexOf(message) ?? -1
  const rest = from < 0 ? undefined : stack?.slice(from + message.length)
  const frames = [...(rest ?? '').matchAll(/^\s+(at .{1,300}:\d+:\d+\)?)$/gm)].map(([, frame]) => frame)
  return frames.find((frame) => !frame?.includes('node_modules')) ?? frames[0]
}

/**
 * What may be logged of an error: its kind, its code, Next's reference and where it came from. Messages of database and
 * HTTP clients can carry parameters, so they stay out, and so does every other field.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { kind: typeof error }
  const errorCode = 'code' in error && typeof error.code === 'string' && word.test(error.code) ? error.code : undefined
  const digest = 'digest' in error && typeof error.digest === 'string' ? error.digest : ''
  const at = placeOf(error)
  return {
    kind: word.test(error.name) ? error.name : 'Error',
    ...(errorCode !== undefined && { errorCode }),
    ...(/^\d{1,20}(@\w{1,20})?$/.test(digest) && { reference: digest }),
    ...(at !== undefined && { at }),
  }
}

const options: LoggerOptions = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: childPaths, censor: '[redacted]' },
  hooks: {
    logMethod(inputs, method) {
      const args: unknown[] = inputs
      for (const [index, each] of args.entries()) args[index] = censored(each, errorFacts)
      method.apply(this, inputs)
    },
    streamWrite: (line) => asOneLine(withoutSecrets(line)),
  },
  mixin: () => {
    const requestId = currentRequestId()
    return requestId === null ? {} : { requestId }
  },
}

/**
 * A log as this app writes it: one JSON object a line, UTC, with the id of the request it is written for. Redaction is the
 * net behind the rule that secrets are not logged: by name at any depth, and by shape in the finished line.
 */
export function makeLogger(level: Level | 'silent', destination?: DestinationStream): Logger {
  return destination === undefined ? pino({ ...options, level }) : pino({ ...options, level }, destination)
}

/** The log of this process, on standard output. */
export function logger(): Logger {
  return oncePerProcess('logger', () => makeLogger(settings().LOG_LEVEL))
}
