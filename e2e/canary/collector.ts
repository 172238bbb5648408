import { createServer } from 'node:http'

/** A collector of OpenTelemetry: keeps whatever is sent to it. */
export type Collector = { url: string; bodies: { path: string; body: string }[]; close: () => void }

/** Opens a collector on a free port of this machine. */
export async function openCollector(): Promise<Collector> {
  const bodies: Collector['bodies'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString('latin1') })
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the collector has no port')
  return { url: `http://127.0.0.1:${address.port}`, bodies, close: () => server.close() }
}
