import 'server-only'
import { createHmac } from 'node:crypto'
import { clientAddress, type WithHeaders } from './client-address'
import { subscriberOf } from './client-network'
import { settings } from './settings'

/**
 * A keyed hash of where a request came from, for counting: only the audit trail keeps the address itself. All addresses
 * that one subscriber may use at will count as one. Good for slowing a client down, never for deciding who somebody is.
 *
 * @returns null when nothing tells the address
 */
export function clientMark(request: WithHeaders): string | null {
  const address = clientAddress(request)
  if (address === null) return null
  const mark = createHmac('sha256', settings().AUTH_SECRET).update(`client-address:${subscriberOf(address)}`)
  return mark.digest('base64url')
}
