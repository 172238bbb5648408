import { randomBytes } from 'node:crypto'
import { freePort } from '../../free-port'
import { awaitAnswer } from './await-answer'
import { startProgram } from './program'

/** Whom the bench visits the sandbox as: the vet of one clinic, and the manager of a group of three. */
export const digitailUsers = { vet: 5101, group: 5290 } as const

export type DigitailUser = keyof typeof digitailUsers

/** The sandbox in a process of its own, signed in to by people who have allowed the app before. */
export type BenchSandbox = {
  origin: string
  clientId: string
  clientSecret: string
  /**
   * Goes where the app sent the browser. @returns the callback's path and query, with a real code
   * @param authorizeUrl at any origin: its path and query count
   */
  visit: (authorizeUrl: URL, user: DigitailUser) => Promise<{ path: string; code: string }>
  /** POSTs to its control API. @returns the JSON that it answers */
  control: (path: string, body: unknown) => Promise<unknown>
  stop: () => Promise<void>
}

async function control(origin: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${origin}/sandbox/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`the sandbox refused ${path}: ${await answer.text()}`)
  return await answer.json()
}

async function signIn(origin: string, user: DigitailUser): Promise<string> {
  const userId = digitailUsers[user]
  await control(origin, 'grants', { userId })
  const body = new URLSearchParams({ user: String(userId) })
  const answer = await fetch(`${origin}/oauth/login?`, { method: 'POST', body, redirect: 'manual' })
  return answer.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''
}

async function visit(origin: string, cookie: string, { search }: URL): Promise<{ path: string; code: string }> {
  const answer = await fetch(`${origin}/oauth/authorize${search}`, { headers: { cookie }, redirect: 'manual' })
  await answer.body?.cancel()
  const callback = new URL(answer.headers.get('location') ?? 'none:')
  const code = callback.searchParams.get('code')
  if (code === null) throw new Error(`the sandbox gave no code (${answer.status})`)
  return { path: callback.pathname + callback.search, code }
}

/** @param redirectUri of the app */
export async function startSandbox(redirectUri: string, logFile: string): Promise<BenchSandbox> {
  const [port, clientSecret] = [await freePort(), randomBytes(24).toString('base64url')]
  const [origin, clientId] = [`http://127.0.0.1:${port}`, 'bench-client']
  const { PATH = '', HOME = '' } = process.env
  const env = {
    PATH,
    HOME,
    NODE_ENV: 'production' as const,
    SANDBOX_PORT: String(port),
    SANDBOX_CLIENT_ID: clientId,
    SANDBOX_CLIENT_SECRET: clientSecret,
    SANDBOX_REDIRECT_URIS: redirectUri,
  }
  const program = startProgram({ args: ['--import', 'tsx', 'sandbox/main.ts'], env, logFile })
  await awaitAnswer(program, `${origin}/login`)
  await control(origin, 'settings', { rateLimit: 0, skipConsent: true, keepAliveMs: 60_000 })
  const cookies = { vet: await signIn(origin, 'vet'), group: await signIn(origin, 'group') }
  return {
    origin,
    clientId,
    clientSecret,
    visit: (authorizeUrl, user) => visit(origin, cookies[user], authorizeUrl),
    control: (path, body) => control(origin, path, body),
    stop: program.stop,
  }
}
