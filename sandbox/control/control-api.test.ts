import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { TestClient, tokenSchema } from '../test-client'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let client: TestClient
beforeAll(async () => {
  client = await TestClient.start()
})
beforeEach(() => client.control('reset', {}))
afterAll(() => client.sandbox.close())

test('the truth names the live pair by hash, follows a refresh, and never holds a token', async () => {
  const { refreshToken, accessToken } = await client.grant(5101)
  expect(await client.control('truth')).toMatchObject({
    grants: [{ userId: 5101, refreshes: 0, accessSha256: sha256(accessToken), refreshSha256: sha256(refreshToken) }],
  })
  const fresh = tokenSchema.parse(await (await client.refresh(refreshToken)).json())
  await client.refresh(refreshToken)
  const truth = await client.control('truth')
  expect(truth).toMatchObject({
    counts: { token: { refresh_token: { ok: 1, invalid_grant: 1 } } },
    grants: [
      {
        refreshes: 1,
        refreshRequests: 2,
        accessSha256: sha256(fresh.access_token),
        refreshSha256: sha256(fresh.refresh_token),
      },
    ],
  })
  const everything = JSON.stringify([truth, await client.control('history?since=0'), await client.control('requests')])
  for (const secret of [accessToken, refreshToken, fresh.access_token, fresh.refresh_token])
    expect(everything).not.toContain(secret)
})

test('history is in order, and waiting for the next event ends when it comes', async () => {
  const seen = z.object({ lastSeq: z.number(), events: z.array(z.object({ seq: z.number(), kind: z.string() })) })
  const { lastSeq } = seen.parse(await client.control('history'))
  const waiting = client.control(`history?since=${lastSeq}&wait=10000`)
  const { refreshToken } = await client.grant(5101)
  expect(seen.parse(await waiting).events[0]).toMatchObject({ seq: lastSeq + 1, kind: 'grant-issued' })
  await client.refresh(refreshToken)
  await client.refresh(refreshToken)
  await client.control('revoke', { userId: 5101 })
  const kinds = seen.parse(await client.control(`history?since=${lastSeq}`)).events.map((event) => event.kind)
  expect(kinds).toEqual(['grant-issued', 'pair-rotated', 'refresh-refused', 'grant-revoked'])
})

test('extra users exist as many as the setting says, each with a clinic and a pair of their own', async () => {
  expect(await client.control('grants', { userId: 100_000 })).toHaveProperty('error')
  await client.control('settings', { extraUsers: 500 })
  const answer = await client.control('grants', { userId: 100_000, users: 500 })
  const pairs = z
    .object({ grants: z.array(z.object({ userId: z.number(), accessToken: z.string() })).length(500) })
    .parse(answer).grants
  const last = pairs.at(-1)
  expect(last?.userId).toBe(100_499)
  const me = await (await client.api('/auth/me', last?.accessToken ?? '')).json()
  expect(me).toMatchObject({ data: { id: 100_499, clinic: { id: 200_499 } } })
  const list = await client.api('/appointments?filter[clinic_id]=200499', last?.accessToken ?? '')
  expect(await list.json()).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ clinic_id: 200_499 })]),
  })
})

describe('settings', () => {
  test('are changed one by one, and come back with a reset', async () => {
    expect(await client.control('settings', { errorGeneration: 'league8', accessTokenSeconds: 60 })).toMatchObject({
      graceSeconds: 0,
      accessTokenSeconds: 60,
    })
    await client.control('reset', {})
    expect(await client.control('settings')).toMatchObject({ errorGeneration: 'league9', accessTokenSeconds: 3600 })
  })

  test('an unknown name or a bad value changes nothing', async () => {
    const before = await client.control('settings')
    for (const wrong of [{ graceSecond: 3 }, { graceSeconds: -1 }, []])
      expect(await client.control('settings', wrong)).toHaveProperty('error')
    expect(await client.control('settings')).toEqual(before)
  })
})

describe('only this machine may control it', () => {
  test.each([
    ['another page', { origin: 'https://evil.example' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_name, headers) => {
    const answer = await fetch(`${client.sandbox.url}/sandbox/api/reset`, { method: 'POST', headers })
    expect(answer.status).toBe(403)
  })
})

describe('the control page', () => {
  const post = (path: string, form: Record<string, string>) =>
    fetch(`${client.sandbox.url}/sandbox/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    })

  test('shows people, grants and the log, without a single secret', async () => {
    const code = await client.getCode(5290)
    const pair = tokenSchema.parse(await (await client.exchange(code)).json())
    const text = await (await fetch(`${client.sandbox.url}/sandbox`)).text()
    expect(text).toContain('Ioana Marinescu')
    expect(text).toContain('/oauth/token')
    for (const secret of [code, pair.access_token, pair.refresh_token, 'sandbox-client-secret'])
      expect(text).not.toContain(secret)
  })

  test('turns switches and faults, and says what it could not read', async () => {
    const settings = z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .parse(await client.control('settings'))
    const asForm = Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) => (value === false ? [] : [[name, String(value)]])),
    )
    expect((await post('settings', { ...asForm, graceSeconds: '9', revocation: 'on' })).status).toBe(303)
    expect(await client.control('settings')).toMatchObject({ graceSeconds: 9, revocation: true, skipConsent: false })
    await post('faults', { name: 'slow', for: 'api', times: '2', user: '', parameters: '{"ms": 5}' })
    expect(await client.control('faults')).toMatchObject({
      faults: [{ name: 'slow', for: 'api', times: 2, ms: 5, user: null }],
    })
    expect((await post('faults', { name: 'slow', parameters: 'nonsense' })).status).toBe(422)
    await post('faults/clear', {})
    expect(await client.control('faults')).toEqual({ faults: [] })
  })
})
