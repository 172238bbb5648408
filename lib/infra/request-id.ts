import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { clientAddress, type WithHeaders } from './client-address'
import { oncePerProcess } from './once-per-process'

type CurrentRequest = { requestId: string; address: string | null }

const current = () => oncePerProcess('request', () => new AsyncLocalStorage<CurrentRequest>())

/**
 * Begins a request: from here on, what is done for it knows where it came from.
 *
 * @param request the request itself, or `{ headers: await headers() }` in a page
 * @returns a new id that ties its audit rows and log lines together. Never taken from a header.
 */
export function newRequestId(request: WithHeaders): string {
  const requestId = randomUUID()
  const address = clientAddress(request)
  current().enterWith({ requestId, address: address !== null && isIP(address) !== 0 ? address : null })
  return requestId
}

/**
 * The client address of a request, as far as anybody can tell; see `clientMark` for what it is worth.
 *
 * @param requestId of the request that is being answered
 * @returns null outside of that very request, so that no event ever gets the address of another one
 */
export function addressOf(requestId: string | null): string | null {
  const request = current().getStore()
  return request !== undefined && request.requestId === requestId ? request.address : null
}

/** The id of the request that is being answered, for the log; null outside of one. */
export function currentRequestId(): string | null {
  return current().getStore()?.requestId ?? null
}
