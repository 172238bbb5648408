import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { clientAddress, type WithHeaders } from './client-address'
import { oncePerProcess } from './once-per-process'
import { settings } from './settings'

type CurrentRequest = { requestId: string; address: string | null }

/** In the answer its readers find the id here; in a request only `giveRequestId` and a proxy of ours write it. */
export const requestIdHeader = 'x-request-id'

// A UUID, with dashes or, as nginx makes it, without: nothing that says more than which request it was.
const plain = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/

const current = () => oncePerProcess('request', () => new AsyncLocalStorage<CurrentRequest>())

/** @returns the id in the header that carries it, or null: none, or not the shape of one */
export function plainRequestId(header: string | string[] | null | undefined): string | null {
  return typeof header === 'string' && plain.test(header) ? header : null
}

/**
 * Gives a request its id before anybody reads it, under the header that carries it on through Next. What a client
 * wrote there is gone; what a proxy of ours wrote (`TRUSTED_PROXIES`) stays, so that its log tells the same.
 *
 * @returns the id
 */
export function giveRequestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const brought = settings().TRUSTED_PROXIES > 0 ? plainRequestId(headers[requestIdHeader]) : null
  const requestId = brought ?? randomUUID()
  headers[requestIdHeader] = requestId
  return requestId
}

/**
 * Begins a request: from here on, what is done for it knows where it came from.
 *
 * @param request the request itself, or `{ headers: await headers() }` in a page
 * @returns the id that ties its page, audit rows and log lines together: the one of `giveRequestId`, or a new one where
 * no server of ours stands before the caller
 */
export function newRequestId(request: WithHeaders): string {
  const requestId = plainRequestId(request.headers.get(requestIdHeader)) ?? randomUUID()
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
