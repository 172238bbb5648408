import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { callbackOf, TestClient } from '../test-client'
import { faultNames } from './fault-schema'

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

test.each([
  ['before', 0],
  ['after', 1],
])('slow %s the commit holds the answer back', async (when, committedMeanwhile) => {
  await fault('slow', { ms: 400, when })
  const { refreshToken } = await client.grant(5101)
  const { lastSeq } = z.object({ lastSeq: z.number() }).parse(await client.control('history?since=0'))
  const started = Date.now()
  const answering = client.refresh(refreshToken)
  await client.control(`history?since=${lastSeq}&wait=5000`)
  expect(await refreshes()).toBe(committedMeanwhile)
  expect((await answering).status).toBe(200)
  expect(Date.now() - started).toBeGreaterThanOrEqual(395)
})

test.each([
  ['omit', undefined],
  ['null', null],
  ['string', '3600'],
  ['zero', 0],
  ['negative', -1],
  ['huge', 9_007_199_254_740_991],
  ['fraction', 3599.5],
])('expires-in as %s', async (value, expected) => {
  await fault('expires-in', { value })
  const seen = await refreshAndRead()
  expect(typeof seen === 'object' && JSON.parse(seen.text).expires_in).toBe(expected)
})

test.each([
  [7, '7'],
  ['Wed, 21 Oct 2015 07:28:00 GMT', 'Wed, 21 Oct 2015 07:28:00 GMT'],
  ['soon', 'soon'],
  [null, null],
])('Retry-After %o is sent as told', async (retryAfter, expected) => {
  await fault('429', { retryAfter })
  const seen = await refreshAndRead()
  expect(typeof seen === 'object' && seen.answer.headers.get('retry-after')).toBe(expected)
})

test('short-life makes a pair that lives for so many seconds', async () => {
  await fault('short-life', { seconds: 2 })
  const seen = await refreshAndRead()
  expect(typeof seen === 'object' && JSON.parse(seen.text).expires_in).toBe(2)
})

test('always-401 answers on the API, for one user only when told so', async () => {
  await client.control('faults', { name: 'always-401', user: 5101 })
  const [one, other] = [await client.grant(5101), await client.grant(5102)]
  expect((await client.api('/auth/me', one.accessToken)).status).toBe(401)
  expect((await client.api('/auth/me', other.accessToken)).status).toBe(200)
})

test('deny sends the browser back with access_denied', async () => {
  await fault('deny')
  expect(callbackOf(await client.browse(client.authorizePath())).get('error')).toBe('access_denied')
})

test('revoke ends the grants of one user at once', async () => {
  const [one, other] = [await client.grant(5101), await client.grant(5102)]
  expect(await client.control('faults', { name: 'revoke', user: 5101 })).toEqual({ revoked: 1 })
  expect((await client.api('/auth/me', one.accessToken)).status).toBe(401)
  expect((await client.api('/auth/me', other.accessToken)).status).toBe(200)
})

test('a fault strikes as often as told, on the path it was aimed at, and can be cleared', async () => {
  const { accessToken } = await client.grant(5101)
  const statuses = async () => (await client.api('/auth/me', accessToken)).status
  await client.control('faults', { name: '503', for: '/api/v1/auth', times: 2 })
  expect((await client.api('/appointments?filter[clinic_id]=1201', accessToken)).status).toBe(200)
  expect([await statuses(), await statuses(), await statuses()]).toEqual([503, 503, 200])
  await client.control('faults', { name: '503', for: 'api' })
  expect(await client.control('faults?name=503', undefined, 'DELETE')).toEqual({ cleared: 1 })
  expect(await statuses()).toBe(200)
})

test('a misspelt fault or parameter is refused, so that a harness never tests nothing', async () => {
  for (const wrong of [{ name: 'slwo' }, { name: 'slow', millis: 3 }, { name: 'slow', ms: 'long' }]) {
    expect(await client.control('faults', wrong)).toHaveProperty('error')
  }
  expect(await client.control('faults')).toEqual({ faults: [] })
  expect(faultNames).toHaveLength(19)
})
