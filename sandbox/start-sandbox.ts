import { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { makeSandbox } from './make-sandbox'
import { sandboxApp } from './sandbox-app'
import { defaultOptions, type SandboxOptions } from './sandbox-options'

/** Loopback only: the sandbox gives tokens to anyone who asks. */
const host = '127.0.0.1'

export type RunningSandbox = {
  /** Its origin, e.g. "http://127.0.0.1:4400". */
  url: string
  /** Writes its state, ends every connection and stops listening. */
  close: () => Promise<void>
}

/**
 * Starts a pretend Digitail in this process.
 * @param options what differs from the defaults; `port` 0 takes a free one
 * @throws the listen error (`code` "EADDRINUSE" for a taken port), or a ZodError for a bad setting or state file
 */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const all = { ...defaultOptions, ...options }
  const { sandbox, flush } = makeSandbox(all)
  const server = createAdaptorServer({ fetch: sandboxApp(sandbox).fetch, hostname: host })
  if (!(server instanceof Server)) throw new Error('The sandbox needs a plain HTTP server.')
  sandbox.settings.onChange(({ keepAliveMs }) => {
    server.keepAliveTimeout = keepAliveMs
  })
  sandbox.settings.change({})
  sandbox.url = `http://${host}:${await listen(server, all.port)}`
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
    flush()
  }
  return { url: sandbox.url, close }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('The sandbox has no address.'))
    })
  })
}
