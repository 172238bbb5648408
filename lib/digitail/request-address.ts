import 'server-only'
import type { Settings } from '@/lib/infra/settings'
import type { DigitailRequest, QueryValue } from './digitail-request'
import { digitailEnvironment } from './environments'
import { isPlainPath } from './plain-path'

/** Where a request goes. */
export type RequestAddress = { origin: string; path: string }

// The settings of a process never change; taking its addresses apart for every call would cost more than the call.
const bases = new WeakMap<Settings, RequestAddress>()

function baseOf(settings: Settings): RequestAddress {
  const known = bases.get(settings)
  if (known !== undefined) return known
  const { apiUrl } = digitailEnvironment(settings)
  const made = { origin: apiUrl.origin, path: apiUrl.pathname.replace(/\/$/, '') }
  bases.set(settings, made)
  return made
}

function pairsOf(name: string, value: QueryValue): string[] {
  if (value === undefined) return []
  if (typeof value === 'object')
    return value.map((each) => `${encodeURIComponent(`${name}[]`)}=${encodeURIComponent(each)}`)
  return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
}

/**
 * @returns the address of a request at the configured Digitail
 * @throws RangeError for a path that could lead out of the API
 */
export function requestAddress(settings: Settings, request: DigitailRequest<unknown>): RequestAddress {
  if (!isPlainPath(request.path)) throw new RangeError(`the path of ${request.operation} is not plain`)
  const { origin, path } = baseOf(settings)
  const query = Object.entries(request.query).flatMap(([name, value]) => pairsOf(name, value))
  return { origin, path: query.length === 0 ? path + request.path : `${path}${request.path}?${query.join('&')}` }
}
