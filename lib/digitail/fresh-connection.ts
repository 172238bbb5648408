import 'server-only'
import { buildConnector, Client } from 'undici'

/** A connection used for one request only, which knows whether it ever stood. */
export type FreshConnection = { dispatcher: Client; hasConnected: () => boolean; close: () => Promise<void> }

const connectTimeoutMs = 5_000

/**
 * Token requests never share a connection: a kept-alive one that the server closes as we send would
 * leave us not knowing whether a single-use token was spent.
 *
 * @param origin where to
 */
export function freshConnection(origin: string): FreshConnection {
  let connected = false
  const connect = buildConnector({ timeout: connectTimeoutMs })
  const dispatcher = new Client(origin, {
    pipelining: 0,
    connect: (options, done) =>
      connect(options, (...result) => {
        connected = result[0] === null
        done(...result)
      }),
  })
  return { dispatcher, hasConnected: () => connected, close: () => dispatcher.destroy() }
}
