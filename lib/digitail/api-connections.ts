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

const pools = oncePerProcess('api-connections', () => new Map<string, Pool>())

/** @returns the kept-alive connections to an origin, made once for the process. */
export function apiConnections(origin: string): Pool {
  const known = pools.get(origin)
  if (known !== undefined) return known
  const made = new Pool(origin, limits)
  pools.set(origin, made)
  return made
}
