import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type IssuerContext, Provider } from 'oidc-provider'

/** What the issuer says about an account, by its subject. */
export type IssuerAccounts = Map<string, { email?: string; email_verified?: unknown }>

type IssuerOptions = {
  client: { id: string; secret: string; redirectUri: string }
  accounts: IssuerAccounts
  /** Where the address is told: in the ID token, or only at the userinfo endpoint, as the standard has it. */
  emailIn: 'id-token' | 'userinfo'
  /** What the userinfo endpoint says instead of the truth, while it is not null. */
  userinfoLie?: () => object | null
}

async function grantEverything({ oidc }: IssuerContext) {
  const { clientId } = oidc.client
  const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid email profile')
  await grant.save()
  return grant
}

function configuration({ client, accounts, emailIn }: IssuerOptions) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    conformIdTokenClaims: emailIn === 'userinfo',
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    loadExistingGrant: grantEverything,
    findAccount: (_context: unknown, subject: string) => {
      const about = accounts.get(subject)
      return about && { accountId: subject, claims: async () => ({ sub: subject, ...about }) }
    },
  }
}

/** One button for each account: pressing it is the whole login. */
function loginPage(accounts: IssuerAccounts): string {
  const buttons = [...accounts.keys()].map((subject) => `<button name="account" value="${subject}">${subject}</button>`)
  return `<!doctype html><title>Test issuer</title><link rel="icon" href="data:,"><h1>Test issuer</h1><form method="post">${buttons.join('')}</form>`
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += chunk
  return new URLSearchParams(body)
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the issuer has no port')
  return address.port
}

/**
 * An OpenID Connect issuer on this machine, by an implementation that shares nothing with the app.
 *
 * @param port 0 for any free one
 */
export async function openIssuer(options: IssuerOptions, port = 0): Promise<{ url: string; close: () => void }> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => answer(request, response))
  const url = `http://127.0.0.1:${await listen(server, port)}`
  const provider = new Provider(url, configuration(options))
  const protocol = provider.callback()
  const login = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html').end(loginPage(options.accounts))
      return
    }
    const accountId = (await bodyOf(request)).get('account')
    const result = accountId === null ? { error: 'access_denied' } : { login: { accountId } }
    await provider.interactionFinished(request, response, result)
  }
  answer = (request, response) => {
    const lie = request.url === '/me' ? (options.userinfoLie?.() ?? null) : null
    if (request.url?.startsWith('/interaction/')) void login(request, response)
    else if (lie !== null) response.setHeader('content-type', 'application/json').end(JSON.stringify(lie))
    else protocol(request, response)
  }
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url, close }
}
