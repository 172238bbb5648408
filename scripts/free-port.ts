import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below what any system gives to outgoing connections: one of those would take the port in the moment in which nobody
// listens, before a server starts or while it restarts. And none of the ports that browsers refuse.
const [first, end] = [20_000, 32_000]

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true))
  })
  if (listens) await new Promise((resolve) => server.close(resolve))
  return listens
}

/** @returns a port of 127.0.0.1 that nothing listens on at this moment, and no outgoing connection will come from. */
export async function freePort(): Promise<number> {
  const port = randomInt(first, end)
  return (await isFree(port)) ? port : await freePort()
}
