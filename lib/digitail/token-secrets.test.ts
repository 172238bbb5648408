import { parse } from 'node:querystring'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startSandbox } from '@/sandbox/start-sandbox'
import { type HostileProvider, json, startHostileProvider } from './testing/hostile-provider'
import { refreshTokens } from './token-endpoint'

// Settings are read once for a process; here each test has its own.
vi.mock('@/lib/infra/settings', async (original) => {
  const real = await original<typeof import('@/lib/infra/settings')>()
  const { readEnvironment } = await import('@/lib/infra/env')
  return { ...real, settings: () => real.parseSettings(readEnvironment()) }
})

const secrets = [
  'plain-secret-123',
  'colon:and:more',
  'percent%41%zz%',
  'plus+and space inside',
  'amp&equals=semi;question?',
  'quote"and\'back\\slash',
  'sëcrét-ключ-🔑-秘密',
  '=leading-and-trailing=',
]
const pair = { token_type: 'Bearer', access_token: 'a1', refresh_token: 'r1', expires_in: 3600 }
let provider: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  provider.answer = json(200, pair)
})
afterAll(() => provider.close())

/** The body as another language's parser would read it: bytes, plus for space, percent escapes, UTF-8. */
function readByHand(body: string): Map<string, string> {
  return new Map(
    body.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=').map((text) => decodeURIComponent(text.replaceAll('+', ' ')))
      return [name, value]
    }),
  )
}

describe('O-12 a client secret arrives as it is', () => {
  test.each(secrets)('O-12 %s, by three ways of reading a form', async (secret) => {
    process.env.DIGITAIL_BASE_URL = provider.origin
    process.env.DIGITAIL_CLIENT_SECRET = secret
    await refreshTokens('r0')
    const body = provider.heard.at(-1)?.body ?? ''
    expect(parse(body).client_secret).toBe(secret)
    expect(new URLSearchParams(body).get('client_secret')).toBe(secret)
    expect(readByHand(body).get('client_secret')).toBe(secret)
    expect(provider.heard.at(-1)?.headers.authorization).toBeUndefined()
  })

  // Servers may refuse a secret outside of ASCII altogether (RFC 6749 appendix A.2).
  const ascii = secrets.filter((secret) => /^[ -~]+$/.test(secret))

  test.each(ascii)('O-12 %s, before an OAuth server that somebody else wrote', async (secret) => {
    const app = { name: 'Test', clientId: 'client:1', clientSecret: secret, redirectUris: ['http://localhost:3000/x'] }
    const sandbox = await startSandbox({ port: 0, app })
    process.env.DIGITAIL_BASE_URL = sandbox.url
    process.env.DIGITAIL_CLIENT_ID = app.clientId
    process.env.DIGITAIL_CLIENT_SECRET = secret
    // A known client with an unknown token; an unknown client would be our configuration.
    expect(await refreshTokens('nobody-issued-this')).toMatchObject({ kind: 'dead-grant' })
    process.env.DIGITAIL_CLIENT_SECRET = `${secret}x`
    expect(await refreshTokens('nobody-issued-this')).toEqual({ kind: 'our-configuration', fault: 'invalid_client' })
    await sandbox.close()
  })
})
