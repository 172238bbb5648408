import { Pool } from 'undici'

export type TimedAnswer = { status: number; location: string; cookies: string[]; ms: number }

export type TimedRequest = {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

/** Sends requests on kept-alive connections and measures each, from sending it to the last byte of its answer. */
export type TimedClient = { send: (request: TimedRequest) => Promise<TimedAnswer>; close: () => Promise<void> }

const all = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

export function timedClient(origin: string, connections: number): TimedClient {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const send = async ({ method, path, headers = {}, body = '' }: TimedRequest): Promise<TimedAnswer> => {
    const from = performance.now()
    const answer = await pool.request({ method, path, headers, body: method === 'POST' ? body : null })
    await answer.body.dump()
    const ms = performance.now() - from
    const [location = ''] = all(answer.headers.location)
    return { status: answer.statusCode, location, cookies: all(answer.headers['set-cookie']), ms }
  }
  return { send, close: () => pool.destroy() }
}
