import { randomBytes } from 'node:crypto'
import { freePort } from '../../free-port'
import { awaitAnswer } from './await-answer'
import { startProgram } from './program'

/** The vet of one clinic as whom the bench visits the sandbox. */
const vet = 5101

/** The sandbox in a process of its own, signed in to by one vet who has allowed the app before. */
export type BenchSandbox = {
  origin: string
  clientId: string
  clientSecret: string
  /** Registers what only shows once the app has a port, and signs the vet in. */
  signIn: () => Promise<void>
  /**
   * Goes where the app sent the browser. @returns the callback's path and query, with a real code
   * @param authorizeUrl at any origin: its path and query count
   */
  visit: (authorizeUrl: URL) => Promise<{ path: string; code: string }>
  stop: () => Promise<void>
}

async function control(origin: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${origin}/sandbox/api/${path}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`the sandbox refused ${path}: ${await answer.text()}`)
}

async function signInVet(origin: string): Promise<string> {
  const body = new URLSearchParams({ user: String(vet) })
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
  let cookie = ''
  return {
    origin,
    clientId,
    clientSecret,
    signIn: async () => {
      await control(origin, 'settings', { rateLimit: 0, skipConsent: true, keepAliveMs: 60_000 })
      await control(origin, 'grants', { userId: vet })
      cookie = await signInVet(origin)
    },
    visit: (authorizeUrl) => visit(origin, cookie, authorizeUrl),
    stop: program.stop,
  }
}
