import 'server-only'
import { createHmac } from 'node:crypto'
import { settings } from './settings'

/** A request, or the part of it that a page can see. */
export type WithHeaders = { headers: Pick<Headers, 'get'> }

/** The last entry of `X-Forwarded-For`, or null. @see clientMark on what it is worth */
export function clientAddress(request: WithHeaders): string | null {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null
}

/**
 * A keyed hash of the client's address, for counting: only the audit trail keeps the address itself.
 *
 * The last entry of `X-Forwarded-For` is what the nearest hop saw: the reverse proxy's word, or, without one,
 * Next's own (which believes the header when a client sends it). So it is good for slowing one client down,
 * and never for deciding who somebody is.
 *
 * @returns null when nothing tells the address
 */
export function clientMark(request: Request): string | null {
  const address = clientAddress(request)
  if (address === null) return null
  return createHmac('sha256', settings().AUTH_SECRET).update(`client-address:${address}`).digest('base64url')
}
