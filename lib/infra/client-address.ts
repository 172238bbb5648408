import 'server-only'
import { settings } from './settings'

/** A request, or the part of it that a page can see. */
export type WithHeaders = { headers: Pick<Headers, 'get'> }

/**
 * Where a request came from: what the outermost of our own proxies saw, or, without any, this server itself
 * (`prepareRequests`). What a client writes into `X-Forwarded-For` stands further left and is never looked at.
 *
 * @returns null when nothing tells; not checked to be an address
 */
export function clientAddress(request: WithHeaders): string | null {
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  // With fewer entries than proxies, somebody came by another way: then the nearest is the only sure one.
  return hops.at(-1 - settings().TRUSTED_PROXIES) || hops.at(-1) || null
}
