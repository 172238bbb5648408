import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How the double behaves: as it should, or in one of the ways in which a service fails. */
export type Mood =
  | 'works'
  | 'silent'
  | 'hangs-up'
  | 'broken'
  | 'throttles'
  | 'denies'
  | 'short-key'
  | 'page'
  | 'huge'
  | 'redirects'

export type Asked = { path: string; headers: IncomingMessage['headers']; body: string }

export type Answer = { status: number; json: unknown }

/** What a service of a kind says; the double does the rest. */
export type Dialect = {
  /** Null: the request is not for opening a key (a token, credentials), and this is its answer. */
  reads: (asked: Asked) => { wrapped: Buffer; context: string } | Answer
  opened: (key: Buffer) => Answer
  /** The ciphertext or its context is wrong, or the caller may not. */
  denied: Answer
  throttled: Answer
}

export type KeyService = {
  url: URL
  /** Wraps as the service would. @param context as the adapter has to send it */
  wrap: (key: Buffer, context: string) => Buffer
  mood: (mood: Mood) => void
  /** Requests that reached the sink of a redirect. */
  sunk: () => number
  asked: () => number
  close: () => Promise<void>
}

const nonceLength = 12
const tagLength = 16

function vault() {
  const master = randomBytes(32)
  const wrap = (key: Buffer, context: string) => {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(Buffer.from(context))
    return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
  }
  const unwrap = (wrapped: Buffer, context: string): Buffer | null => {
    try {
      const decipher = createDecipheriv('aes-256-gcm', master, wrapped.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
      decipher.setAAD(Buffer.from(context)).setAuthTag(wrapped.subarray(-tagLength))
      return Buffer.concat([decipher.update(wrapped.subarray(nonceLength, -tagLength)), decipher.final()])
    } catch {
      return null
    }
  }
  return { wrap, unwrap }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function misbehave(mood: Mood, dialect: Dialect, response: ServerResponse, send: (answer: Answer) => void): boolean {
  if (mood === 'silent') return true
  if (mood === 'hangs-up') return void response.destroy() === undefined
  if (mood === 'broken') send({ status: 500, json: { message: 'trouble' } })
  else if (mood === 'throttles') send(dialect.throttled)
  else if (mood === 'denies') send(dialect.denied)
  else if (mood === 'short-key') send(dialect.opened(randomBytes(16)))
  else if (mood === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>')
  else if (mood === 'huge') response.end(JSON.stringify({ padding: 'x'.repeat(1_000_000) }))
  else if (mood === 'redirects') response.writeHead(307, { location: '/sink' }).end()
  else return false
  return true
}

/** Starts a key service on this machine that speaks a dialect. */
export async function startKeyService(dialect: Dialect): Promise<KeyService> {
  const { wrap, unwrap } = vault()
  const state = { mood: 'works' satisfies Mood as Mood, sunk: 0, asked: 0 }
  const server = createServer(async (request, response) => {
    const asked = { path: request.url ?? '', headers: request.headers, body: await readBody(request) }
    const send = ({ status, json }: Answer) => void response.writeHead(status).end(JSON.stringify(json))
    if (asked.path === '/sink') state.sunk += 1
    const read = dialect.reads(asked)
    if ('status' in read) return send(read)
    state.asked += 1
    if (misbehave(state.mood, dialect, response, send)) return
    const key = unwrap(read.wrapped, read.context)
    send(key === null ? dialect.denied : dialect.opened(key))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    wrap,
    mood: (mood) => {
      state.mood = mood
    },
    sunk: () => state.sunk,
    asked: () => state.asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
