import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Pool } from 'undici'
import { coveredTime, type Interval } from '../statistics'
import { listen } from './listen'

/** Stands between the app and the sandbox and notes how long the sandbox took for each callback. */
export type Recorder = {
  origin: string
  /** How long the sandbox worked for the callback with this code, milliseconds. @throws when it was never asked */
  timeOf: (code: string) => number
  /** How long each token request took since this was asked last, milliseconds. */
  takeTokenTimes: () => number[]
  close: () => Promise<void>
}

type Journey = { intervals: Interval[] }

/** Knows which callback a request belongs to: by its code, then by the access token that the code brought. */
class Journeys {
  readonly #byKey = new Map<string, Journey>()

  of(request: IncomingMessage, body: Buffer): Journey | null {
    const bearer = request.headers.authorization?.replace(/^Bearer /, '')
    if (bearer !== undefined) return this.#byKey.get(bearer) ?? null
    const code = request.url === '/oauth/token' ? new URLSearchParams(body.toString()).get('code') : null
    if (code === null) return null
    const journey = { intervals: [] }
    this.#byKey.set(code, journey)
    return journey
  }

  learn(journey: Journey, answer: Buffer): void {
    const token = /"access_token":"([^"]+)"/.exec(answer.toString())?.[1]
    if (token !== undefined) this.#byKey.set(token, journey)
  }

  timeOf(code: string): number {
    const journey = this.#byKey.get(code)
    if (journey === undefined) throw new Error('the app never brought this code to the sandbox')
    return coveredTime(journey.intervals)
  }
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function isMethod(method: string): method is 'GET' | 'POST' {
  return method === 'GET' || method === 'POST'
}

type Notes = { journeys: Journeys; tokenTimes: number[] }

async function pass(sandbox: Pool, notes: Notes, request: IncomingMessage, response: ServerResponse) {
  const { method = '', url: path = '', headers } = request
  if (!isMethod(method)) throw new Error(`the recorder passes no ${method}`)
  const body = await readAll(request)
  const journey = notes.journeys.of(request, body)
  const { connection: _ofThisHop, 'transfer-encoding': _ofThisHopToo, expect: _andThis, ...passed } = headers
  const from = performance.now()
  const answer = await sandbox.request({ method, path, headers: passed, body: body.length > 0 ? body : null })
  const bytes = await readAll(answer.body)
  const to = performance.now()
  if (path === '/oauth/token') notes.tokenTimes.push(to - from)
  journey?.intervals.push({ from, to })
  if (journey !== null && path === '/oauth/token') notes.journeys.learn(journey, bytes)
  const { connection: _own, 'keep-alive': _its, 'transfer-encoding': _chunks, ...told } = answer.headers
  response.writeHead(answer.statusCode, { ...told, 'content-length': bytes.length }).end(bytes)
}

/** @param sandboxOrigin where it passes everything on to */
export async function startRecorder(sandboxOrigin: string): Promise<Recorder> {
  const sandbox = new Pool(sandboxOrigin, { connections: 32 })
  const notes: Notes = { journeys: new Journeys(), tokenTimes: [] }
  const server: Server = createServer((request, response) => {
    pass(sandbox, notes, request, response).catch(() => response.destroy())
  })
  const origin = await listen(server)
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await sandbox.destroy()
  }
  const takeTokenTimes = () => notes.tokenTimes.splice(0)
  return { origin, timeOf: (code) => notes.journeys.timeOf(code), takeTokenTimes, close }
}
