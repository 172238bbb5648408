import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { TestClient, tokenSchema } from '../test-client'

let client: TestClient
beforeAll(async () => {
  client = await TestClient.start()
})
beforeEach(() => client.control('reset', {}))
afterAll(() => client.sandbox.close())

const me = async (token: string) => (await client.api('/auth/me', token)).status

test('a code becomes a pair of long tokens that work, and no scope', async () => {
  const answer = await client.exchange(await client.getCode(5101))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const pair = tokenSchema.parse(await answer.json())
  expect(pair.expires_in).toBe(3600)
  expect(pair.access_token.length).toBeGreaterThan(900)
  expect(pair.refresh_token.length).toBeGreaterThan(650)
  expect(await me(pair.access_token)).toBe(200)
})

test('a refresh gives a new pair, and the old access token dies at once', async () => {
  const old = tokenSchema.parse(await (await client.exchange(await client.getCode(5101))).json())
  const fresh = tokenSchema.parse(await (await client.refresh(old.refresh_token)).json())
  expect(await me(old.access_token)).toBe(401)
  expect(await me(fresh.access_token)).toBe(200)
})

test('of twenty refreshes at once with one token exactly one wins', async () => {
  const { refreshToken } = await client.grant(5101)
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.refresh(refreshToken)))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
})

test('of twenty exchanges at once with one code exactly one wins', async () => {
  const code = await client.getCode(5101)
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.exchange(code)))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
})

test('credentials in a header, or a JSON body, are not read', async () => {
  const { refreshToken } = await client.grant(5101)
  const headers = {
    authorization: `Basic ${Buffer.from('sandbox-client:sandbox-client-secret-for-the-demo-only').toString('base64')}`,
  }
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'sandbox-client',
    refresh_token: refreshToken,
  })
  const byHeader = await fetch(`${client.sandbox.url}/oauth/token`, { method: 'POST', headers, body })
  expect(byHeader.status).toBe(401)
  const json = JSON.stringify(Object.fromEntries(body))
  const asJson = await fetch(`${client.sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  })
  expect(asJson.status).toBe(400)
})

test('with grace the previous refresh token works once more time, and its pair replaces the one nobody got', async () => {
  await client.control('settings', { graceSeconds: 60 })
  const { refreshToken } = await client.grant(5101)
  const lost = tokenSchema.parse(await (await client.refresh(refreshToken)).json())
  const again = tokenSchema.parse(await (await client.refresh(refreshToken)).json())
  expect(await me(lost.access_token)).toBe(401)
  expect(await me(again.access_token)).toBe(200)
})

test('with reuse detection an old refresh token ends the whole grant', async () => {
  await client.control('settings', { reuseDetection: true })
  const { refreshToken } = await client.grant(5101)
  const fresh = tokenSchema.parse(await (await client.refresh(refreshToken)).json())
  expect((await client.refresh(refreshToken)).status).toBe(400)
  expect(await me(fresh.access_token)).toBe(401)
  expect((await client.refresh(fresh.refresh_token)).status).toBe(400)
})

test('there is no revocation endpoint until the switch is on; then either token ends the grant', async () => {
  const { accessToken, refreshToken } = await client.grant(5101)
  const revoke = (token: string) => {
    const body = new URLSearchParams({
      token,
      client_id: 'sandbox-client',
      client_secret: 'sandbox-client-secret-for-the-demo-only',
    })
    return fetch(`${client.sandbox.url}/oauth/revoke`, { method: 'POST', body })
  }
  expect((await revoke(refreshToken)).status).toBe(404)
  await client.control('settings', { revocation: true })
  expect((await revoke('unknown')).status).toBe(200)
  expect(await me(accessToken)).toBe(200)
  await client.control('faults', { name: 'error-500-before-commit', for: 'revoke', times: 1 })
  expect((await revoke(refreshToken)).status).toBe(500)
  expect(await me(accessToken)).toBe(200)
  expect((await revoke(refreshToken)).status).toBe(200)
  expect(await me(accessToken)).toBe(401)
})
