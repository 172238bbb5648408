import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A request as it came over the wire. */
export type Heard = { method: string; url: URL; headers: IncomingMessage['headers']; body: string }

/** How one request is answered: anything a socket can do. */
export type Answer = (response: ServerResponse, heard: Heard, socket: Socket) => void

export type HostileProvider = {
  origin: string
  /** Every request so far, in order. */
  heard: Heard[]
  /** What is answered from now on. */
  answer: Answer
  close: () => Promise<void>
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Starts an HTTP server for tests that does whatever the test wants, on a free port of 127.0.0.1. */
export async function startHostileProvider(): Promise<HostileProvider> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', provider.origin)
    const body = await readBody(request).catch(() => '')
    const heard = { method: request.method ?? '', url, headers: request.headers, body }
    provider.heard.push(heard)
    provider.answer(response, heard, request.socket)
  })
  const provider: HostileProvider = {
    origin: '',
    heard: [],
    answer: (response) => response.writeHead(500).end(),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  provider.origin = `http://127.0.0.1:${address.port}`
  return provider
}

/** Answers with a JSON body, whatever it is. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** Answers with a text of any type. */
export function text(status: number, contentType: string, body: string): Answer {
  return (response) => response.writeHead(status, { 'content-type': contentType }).end(body)
}
