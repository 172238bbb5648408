import 'server-only'
import { Pool } from 'undici'
import { oncePerProcess } from '@/lib/infra/once-per-process'

const limits = {
  connections: 64,
  pipelining: 1,
  connectTimeout: 5_000,
  keepAliveTimeout: 4_000,
  headersTimeout: 15_000,
  bodyTimeout: 15_000,
}

/** @returns the kept-alive connections to an origin, made once for the process. */
export function apiConnections(origin: string): Pool {
  return oncePerProcess(`api-connections:${origin}`, () => new Pool(origin, limits))
}

// Failures that happen before there is a connection to send on.
const connectFailures = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** @returns false only when the error proves that the request never left. */
export function mayHaveBeenSent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return !connectFailures.some((known) => known === code)
}
