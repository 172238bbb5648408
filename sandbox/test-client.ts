import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { defaultOptions, type SandboxOptions } from './sandbox-options'
import { type RunningSandbox, startSandbox } from './start-sandbox'

export const redirectUri = 'http://localhost:3000/connect/digitail/callback'
export const verifier = randomBytes(32).toString('base64url')
export const tokenSchema = z.strictObject({
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
  access_token: z.string(),
  refresh_token: z.string(),
})
type Fields = Record<string, string | undefined>

/** A browser without a screen, an OAuth client and a controller, for the tests of the sandbox. */
export class TestClient {
  readonly sandbox: RunningSandbox
  #cookie = ''

  constructor(sandbox: RunningSandbox) {
    this.sandbox = sandbox
  }

  static async start(options: Partial<SandboxOptions> = {}): Promise<TestClient> {
    return new TestClient(await startSandbox({ port: 0, ...options }))
  }

  /** @returns the path and query of an authorize request; a field that is undefined is left out. */
  authorizePath(change: Fields = {}): string {
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const fields: Fields = {
      response_type: 'code',
      client_id: defaultOptions.app.clientId,
      redirect_uri: redirectUri,
      state: 'state-1',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...change,
    }
    return `/oauth/authorize?${new URLSearchParams(present(fields))}`
  }

  /** A request of the browser: keeps cookies, follows nothing. */
  async browse(path: string, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(this.sandbox.url + path, {
      redirect: 'manual',
      headers: { cookie: this.#cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    const cookie = answer.headers.getSetCookie().at(-1)?.split(';')[0]
    if (cookie) this.#cookie = cookie
    return answer
  }

  async signIn(userId: number, path = this.authorizePath()): Promise<Response> {
    return this.browse(path.replace('/oauth/authorize', '/oauth/login'), { user: String(userId) })
  }

  /** @returns the answer to pressing Allow or Deny on the consent page of this request. */
  async decide(decision: 'allow' | 'deny', path = this.authorizePath()): Promise<Response> {
    const text = await (await this.browse(path)).text()
    const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
    return this.browse(path, { decision, token })
  }

  /** @returns a fresh code of this user. */
  async getCode(userId: number, change: Fields = {}): Promise<string> {
    const path = this.authorizePath(change)
    await this.signIn(userId, path)
    return callbackOf(await this.decide('allow', path)).get('code') ?? ''
  }

  /** A token request; the client's credentials are added unless they are given (undefined leaves one out). */
  async token(fields: Fields): Promise<Response> {
    const { clientId, clientSecret } = defaultOptions.app
    const body = new URLSearchParams(present({ client_id: clientId, client_secret: clientSecret, ...fields }))
    return fetch(`${this.sandbox.url}/oauth/token`, { method: 'POST', body, redirect: 'manual' })
  }

  exchange(code: string, change: Fields = {}): Promise<Response> {
    return this.token({
      grant_type: 'authorization_code',
      redirect_uri: redirectUri,
      code_verifier: verifier,
      code,
      ...change,
    })
  }

  refresh(refreshToken: string, change: Fields = {}): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken, ...change })
  }

  /** @returns a live pair of this user through the control API. */
  async grant(userId: number): Promise<{ accessToken: string; refreshToken: string; grantId: string }> {
    const pair = z.object({ accessToken: z.string(), refreshToken: z.string(), grantId: z.string() })
    const answer = await this.control('grants', { userId })
    return pair.parse(z.object({ grants: z.array(z.unknown()) }).parse(answer).grants[0])
  }

  api(path: string, accessToken: string, init: RequestInit = {}): Promise<Response> {
    const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}`, ...init.headers }
    return fetch(`${this.sandbox.url}/api/v1${path}`, { redirect: 'manual', ...init, headers })
  }

  /** POSTs to the control API, or GETs without a body. @returns its JSON */
  async control(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<unknown> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const answer = await fetch(`${this.sandbox.url}/sandbox/api/${path}`, init)
    return answer.json()
  }
}

/** @returns the query that the browser is sent back to the app with. */
export function callbackOf(answer: Response): URLSearchParams {
  return new URL(answer.headers.get('location') ?? 'none:').searchParams
}

function present(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
