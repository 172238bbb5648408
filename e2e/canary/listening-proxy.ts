import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** A request and its answer, as they went by; bodies are read byte for byte (latin1). */
export type Exchange = {
  path: string
  url: URL
  asked: { headers: [string, string][]; body: string }
  answered: { headers: [string, string][]; body: string }
}

export type ListeningProxy = { heard: Exchange[]; close: () => void }

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function pairs(raw: string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : []))
}

/** Passes a request on, and the answer back piece by piece, however it ends. */
async function pass(to: string, asked: IncomingMessage, body: Buffer, answered: ServerResponse) {
  const heard: Exchange['answered'] = { headers: [], body: '' }
  const { 'accept-encoding': _packed, ...headers } = asked.headers
  await new Promise<void>((resolve) => {
    const passed = request(new URL(asked.url ?? '/', to), { method: asked.method, headers })
    const cut = () => {
      answered.destroy()
      resolve()
    }
    passed.once('error', cut).once('response', (answer) => {
      heard.headers = pairs(answer.rawHeaders)
      answered.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.on('data', (chunk: Buffer) => {
        heard.body += chunk.toString('latin1')
        answered.write(chunk)
      })
      answer.once('error', cut).once('end', () => answered.end(resolve))
    })
    passed.end(body)
  })
  return heard
}

/**
 * Stands between two programs and keeps everything that they say to each other.
 *
 * @param port where it listens on 127.0.0.1 @param to the origin that it passes everything on to
 */
export async function openListeningProxy(port: number, to: string): Promise<ListeningProxy> {
  const heard: Exchange[] = []
  const server = createServer(async (asked, answered) => {
    const body = await readAll(asked)
    const url = new URL(asked.url ?? '/', to)
    const exchange: Exchange = {
      path: url.pathname,
      url,
      asked: { headers: pairs(asked.rawHeaders), body: body.toString('latin1') },
      answered: { headers: [], body: '' },
    }
    heard.push(exchange)
    exchange.answered = await pass(to, asked, body, answered)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { heard, close }
}
