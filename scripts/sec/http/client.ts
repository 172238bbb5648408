import type { Readable } from 'node:stream'
import { Pool } from 'undici'

/** One header, or several lines of the same name. */
export type Headers = Record<string, string | string[]>

export type Question = {
  method?: string
  /** Path and query, sent as they stand. */
  path: string
  headers?: Headers
  body?: string | Readable | null
}

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** Asks on kept-alive connections, follows nothing, and shows everything. */
export type Client = {
  ask: (question: Question) => Promise<Answer>
  /** The same without the body, which is thrown away. */
  knock: (question: Question) => Promise<Answer>
  close: () => Promise<void>
}

const tries = 5

// undici knows the names of methods as types, and a row tries others too.
function isMethod(method: string): method is 'GET' {
  return /^[A-Z]+$/.test(method)
}

/** @returns the first value of a header, or "" */
export function header({ headers }: Answer, name: string): string {
  return [headers[name] ?? ''].flat()[0] ?? ''
}

export function openClient(origin: string, connections: number): Client {
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 })
  const once = async ({ method = 'GET', path, headers = {}, body = null }: Question, isRead: boolean) => {
    if (!isMethod(method)) throw new Error(`${method} is no method`)
    const answer = await pool.request({ method, path, headers, body })
    const text = isRead ? await answer.body.text() : await answer.body.dump().then(() => '')
    return { status: answer.statusCode, headers: answer.headers, body: text }
  }
  // A server may close a connection that it has refused something on, just when the next request is on its way.
  const send = async (question: Question, isRead: boolean): Promise<Answer> => {
    for (let left = tries - 1; ; left--) {
      try {
        return await once(question, isRead)
      } catch (error) {
        if (left === 0 || !(error instanceof Error && /other side closed|ECONNRESET|EPIPE/.test(error.message)))
          throw error
      }
    }
  }
  return {
    ask: (question) => send(question, true),
    knock: (question) => send(question, false),
    close: () => pool.destroy(),
  }
}
