import 'server-only'
import { Client } from 'undici'

/**
 * A connection for one request. A kept-alive one that the server closes as we send would leave us not
 * knowing whether a single-use token was spent, or a write done. Destroy it afterwards.
 *
 * @param origin where to
 */
export function freshConnection(origin: string): Client {
  return new Client(origin, { pipelining: 0, connectTimeout: 5_000 })
}
