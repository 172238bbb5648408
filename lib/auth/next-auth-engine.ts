import 'server-only'
import NextAuth, { type AuthOptions } from 'next-auth'
import { setNextAuthUrl } from '@/lib/infra/env'
import { settings } from '@/lib/infra/settings'

type Question = {
  /** What follows /api/auth/ in next-auth's own addresses. */
  action: string[]
  method: 'GET' | 'POST'
  query?: Record<string, string>
  body?: Record<string, string>
  cookies: Record<string, string>
}

type Answer = { location: string | null; cookies: string[]; json: unknown }

type Engine = (request: object, response: object) => Promise<void>

/** Takes down what next-auth would have sent. These are the methods of a pages-router response that it uses. */
function recorder() {
  const answer: Answer = { location: null, cookies: [], json: null }
  const response = {
    status: () => response,
    getHeader: (name: string) => (name === 'Set-Cookie' ? answer.cookies : undefined),
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Set-Cookie') answer.cookies = [value].flat()
      if (name === 'Location') answer.location = String(value)
      return response
    },
    json: (body: unknown) => {
      answer.json = body
    },
    send: (body: unknown) => {
      answer.json = body
    },
    end: () => {},
  }
  return { answer, response }
}

/**
 * Asks next-auth one thing and returns its answer as data. It sees no header of the request, so `Host` and
 * `X-Forwarded-*` cannot reach it; its own address is APP_URL's; of the cookies it sees those that are handed in.
 */
export async function askNextAuth(options: AuthOptions, question: Question): Promise<Answer> {
  setNextAuthUrl(settings().APP_URL.origin)
  const { action, method, query = {}, body = {}, cookies } = question
  const { answer, response } = recorder()
  // NextAuth() is typed `any` upstream; this is the shape of its pages-router handler.
  const engine: Engine = NextAuth(options)
  await engine({ method, query: { ...query, nextauth: action }, body, cookies, headers: {} }, response)
  return answer
}
