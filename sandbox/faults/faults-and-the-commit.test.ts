import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { TestClient } from '../test-client'

let client: TestClient
beforeAll(async () => {
  client = await TestClient.start()
})
beforeEach(() => client.control('reset', {}))
afterAll(() => client.sandbox.close())

const truthSchema = z.object({
  grants: z.array(z.looseObject({ grantId: z.string(), refreshes: z.number() })),
  counts: z.object({ token: z.record(z.string(), z.record(z.string(), z.number())) }),
})
const readTruth = async () => truthSchema.parse(await client.control('truth'))
const refreshes = async () => (await readTruth()).grants[0]?.refreshes
const fault = (name: string, parameters: object = {}) => client.control('faults', { name, times: 1, ...parameters })

/** What a client sees of a refresh: status and whole body, or that the connection broke. */
async function refreshAndRead(): Promise<
  { status: number; text: string; answer: Response } | 'broken' | 'broken body'
> {
  const { refreshToken } = await client.grant(5101)
  const answer = await client.refresh(refreshToken).catch(() => null)
  if (!answer) return 'broken'
  const text = await answer.text().catch(() => null)
  return text === null ? 'broken body' : { status: answer.status, text, answer }
}

describe('before the commit: the refresh token still works', () => {
  test.each([
    ['error-500-before-commit', { status: 502 }, 502],
    ['429', { retryAfter: 7 }, 429],
    ['error-429', { retryAfter: 'Wed, 21 Oct 2015 07:28:00 GMT' }, 429],
    ['503', { retryAfter: null }, 503],
    ['invalid-client', {}, 401],
    ['redirect', { to: 'https://elsewhere.invalid/' }, 302],
    ['wrong-content-type', { commit: false }, 200],
  ])('%s', async (name, parameters, status) => {
    await fault(name, parameters)
    expect(await refreshAndRead()).toMatchObject({ status })
    expect(await refreshes()).toBe(0)
    expect((await readTruth()).counts.token.refresh_token).toEqual({ [`fault:${name}`]: 1 })
  })

  test.each(['fin', 'reset'])('reset-before by %s', async (how) => {
    await fault('reset-before', { how })
    expect(await refreshAndRead()).toBe('broken')
    expect(await refreshes()).toBe(0)
  })
})

describe('after the commit: the pair has rotated whatever the client sees', () => {
  test.each([
    ['error-500-after-commit', {}, 500],
    ['wrong-content-type', {}, 200],
  ])('%s', async (name, parameters, status) => {
    await fault(name, parameters)
    expect(await refreshAndRead()).toMatchObject({ status })
    expect(await refreshes()).toBe(1)
    expect((await readTruth()).counts.token.refresh_token).toEqual({ [`ok+${name}`]: 1 })
  })

  test.each([
    ['drop-answer', { how: 'fin' }, 'broken'],
    ['drop-answer', { how: 'reset' }, 'broken'],
    ['truncate', { bytes: 0, how: 'fin' }, 'broken body'],
    ['truncate', { bytes: 100, how: 'fin' }, 'broken body'],
  ])('%s %o', async (name, parameters, seen) => {
    await fault(name, parameters)
    expect(await refreshAndRead()).toBe(seen)
    expect(await refreshes()).toBe(1)
  })

  test.each([-1, 0, 50])('stall after %i bytes keeps the connection open and silent', async (bytes) => {
    await fault('stall', { bytes })
    const { refreshToken } = await client.grant(5101)
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: 'sandbox-client',
    })
    body.set('client_secret', 'sandbox-client-secret-for-the-demo-only')
    const signal = AbortSignal.timeout(300)
    const reading = fetch(`${client.sandbox.url}/oauth/token`, { method: 'POST', body, signal }).then((answer) =>
      answer.text(),
    )
    await expect(reading).rejects.toThrow(/timeout/)
    expect(await refreshes()).toBe(1)
  })

  test('huge-body goes on beyond any sensible limit and is still JSON', async () => {
    await fault('huge-body', { bytes: 3_000_000 })
    const seen = await refreshAndRead()
    expect(typeof seen === 'object' && seen.text.length).toBeGreaterThan(3_000_000)
    expect(typeof seen === 'object' && JSON.parse(seen.text)).toHaveProperty('access_token')
  })
})
