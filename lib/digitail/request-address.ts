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

const pair = (name: string, value: string | number | boolean) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(value)}`

function queryText(query: DigitailRequest<unknown>['query']): string {
  let text = ''
  for (const name in query) {
    const value: QueryValue = query[name]
    if (typeof value === 'object') for (const each of value) text += `&${pair(`${name}[]`, each)}`
    else if (value !== undefined) text += `&${pair(name, value)}`
  }
  return text === '' ? '' : `?${text.slice(1)}`
}

/**
 * @returns the address of a request at the configured Digitail
 * @throws RangeError for a path that could lead out of the API
 */
export function requestAddress(settings: Settings, request: DigitailRequest<unknown>): RequestAddress {
  if (!isPlainPath(request.path)) throw new RangeError(`the path of ${request.operation} is not plain`)
  const { origin, path } = baseOf(settings)
  return { origin, path: path + request.path + queryText(request.query) }
}
