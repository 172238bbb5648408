import 'server-only'
import type { IncomingMessage } from 'node:http'
import { logger } from './logger'
import { settings } from './settings'

const header = 'x-forwarded-for'

let hasWarned = false

// Otherwise all people behind that proxy would be one client, and wear one another's limit out.
function warnOnce(): void {
  if (hasWarned || settings().TRUSTED_PROXIES > 0) return
  hasWarned = true
  const sentence = 'requests bring X-Forwarded-For; if a proxy of yours stands in front, say so with TRUSTED_PROXIES'
  logger().warn({ event: 'proxies.uncounted' }, sentence)
}

/**
 * Has a request say where it really came from: the address at the other end of its connection becomes the last entry
 * of `X-Forwarded-For`, as each proxy does it. Next itself fills that in only when a client has left it out.
 */
export function notePeer({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const brought = headers[header]
  if (brought !== undefined) warnOnce()
  if (socket.remoteAddress !== undefined) headers[header] = [brought ?? [], socket.remoteAddress].flat().join(', ')
}
