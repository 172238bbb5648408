import type { Socket } from 'node:net'
import { parse } from 'node:querystring'
import { refreshTokenGrant } from 'openid-client'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { traced } from '@/lib/infra/telemetry/traced'
import { oauthClient } from './oauth-client'
import { type HostileProvider, json, startHostileProvider } from './testing/hostile-provider'
import { exchangeCode, refreshTokens, revokeToken } from './token-endpoint'

vi.mock('@/lib/infra/telemetry/traced', { spy: true })

const pair = { token_type: 'Bearer', access_token: 'a1', refresh_token: 'r1', expires_in: 3600 }
const redirectUri = 'http://localhost:3000/connect/digitail/callback'
const secret = process.env.DIGITAIL_CLIENT_SECRET ?? ''
let provider: HostileProvider

beforeAll(async () => {
  provider = await startHostileProvider()
  process.env.DIGITAIL_BASE_URL = provider.origin
  process.env.DIGITAIL_REVOKE_URL = `${provider.origin}/oauth/revoke`
})
afterAll(() => provider.close())
beforeEach(() => {
  provider.heard.length = 0
  provider.answer = json(200, pair)
})

function exchange(query = 'code=c1&state=s1', state = 's1') {
  return exchangeCode({ callbackUrl: new URL(`${redirectUri}?${query}`), state, verifier: 'v'.repeat(43) })
}

/** @returns the one request that was made. */
function onlyRequest() {
  expect(provider.heard).toHaveLength(1)
  const [heard] = provider.heard
  if (heard === undefined) throw new Error('nothing was heard')
  return heard
}

describe('what a token request looks like', () => {
  test('O-13 a code is exchanged by one form POST with exactly the documented fields', async () => {
    expect(await exchange()).toMatchObject({ kind: 'tokens', tokens: { accessToken: 'a1', refreshToken: 'r1' } })
    const { method, url, headers, body } = onlyRequest()
    expect([method, url.pathname, url.search]).toEqual(['POST', '/oauth/token', ''])
    expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    expect(headers.accept).toBe('application/json')
    expect({ ...parse(body) }).toEqual({
      grant_type: 'authorization_code',
      client_id: 'test-client',
      client_secret: secret,
      redirect_uri: redirectUri,
      code: 'c1',
      code_verifier: 'v'.repeat(43),
    })
  })

  test('O-13 a refresh sends the token, the client and nothing else', async () => {
    await refreshTokens('old+token/==')
    expect({ ...parse(onlyRequest().body) }).toEqual({
      grant_type: 'refresh_token',
      client_id: 'test-client',
      client_secret: secret,
      refresh_token: 'old+token/==',
    })
  })

  test('is a span of the trace, by its grant and how it ended', async () => {
    await exchange()
    provider.answer = json(400, { error: 'invalid_grant' })
    await refreshTokens('r0')
    const spans = vi.mocked(traced).mock.calls.map(([name, attributes]) => [name, attributes])
    expect(spans.slice(-2)).toEqual([
      ['digitail.token', { operation: 'authorization_code' }],
      ['digitail.token', { operation: 'refresh_token' }],
    ])
    const outcomeOf = vi.mocked(traced).mock.lastCall?.[3]
    expect(outcomeOf?.({ kind: 'dead-grant' })).toBe('dead-grant')
  })

  test('a client that was given no way to travel makes none', async () => {
    const cause = { message: 'this client makes no requests' }
    await expect(refreshTokenGrant(oauthClient(), 'r0')).rejects.toMatchObject({ cause })
    expect(provider.heard).toHaveLength(0)
  })

  test('O-12 there is one client authentication: the secret is in the body and nowhere else', async () => {
    await refreshTokens('r0')
    const { headers, url, body } = onlyRequest()
    expect(headers.authorization).toBeUndefined()
    expect(JSON.stringify([headers, url.href])).not.toContain(encodeURIComponent(secret))
    expect(new URLSearchParams(body).getAll('client_secret')).toEqual([secret])
    expect(new URLSearchParams(body).getAll('client_id')).toEqual(['test-client'])
  })

  test('C-10 every token request has a connection of its own, which ends with it', async () => {
    const sockets = new Set<Socket>()
    provider.answer = (response, heard, socket) => {
      sockets.add(socket)
      json(200, pair)(response, heard, socket)
    }
    for (let run = 0; run < 3; run += 1) await refreshTokens('r0')
    expect(sockets.size).toBe(3)
    // Kept alive, they would stay open for seconds.
    await expect.poll(() => [...sockets].every(({ destroyed }) => destroyed), { timeout: 1_000 }).toBe(true)
  })

  test.each([
    ['another state', 'code=c1&state=s2'],
    ['no state', 'code=c1'],
    ['two states', 'code=c1&state=s1&state=s1'],
    ['two codes', 'code=c1&code=c2&state=s1'],
    ['the issuer of somebody else', 'code=c1&state=s1&iss=https%3A%2F%2Fevil.test'],
    ['an error instead of a code', 'error=access_denied&state=s1'],
  ])('O-07 a callback with %s is refused and nothing is sent', async (_, query) => {
    await expect(exchange(query)).rejects.toMatchObject({ code: expect.stringMatching(/^OAUTH_/) })
    expect(provider.heard).toHaveLength(0)
  })
})

describe('revocation', () => {
  test('O-18 a token is revoked by a form POST with client authentication in the body', async () => {
    provider.answer = (response) => response.writeHead(200).end()
    expect(await revokeToken('r9')).toBe(true)
    const { url, body } = onlyRequest()
    expect(url.pathname).toBe('/oauth/revoke')
    expect({ ...parse(body) }).toMatchObject({ token: 'r9', client_id: 'test-client', client_secret: secret })
  })

  test.each([404, 500, 503])('O-18 a provider that answers %i has confirmed nothing', async (status) => {
    provider.answer = json(status, { error: 'unsupported' })
    expect(await revokeToken('r9')).toBe(false)
  })
})
