import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { TestClient } from '../test-client'

const page = z.object({
  data: z.array(z.object({ id: z.number() })),
  links: z.object({ prev: z.string().nullable(), next: z.string().nullable() }),
  meta: z.object({
    current_page: z.number(),
    last_page: z.number(),
    per_page: z.number(),
    total: z.coerce.number(),
    from: z.number().nullable(),
  }),
})

let client: TestClient
let token = ''
beforeAll(async () => {
  client = await TestClient.start()
})
beforeEach(async () => {
  await client.control('reset', {})
  token = (await client.grant(5101)).accessToken
})
afterAll(() => client.sandbox.close())

const list = async (query = '') =>
  page.parse(await (await client.api(`/appointments?filter[clinic_id]=1201${query}`, token)).json())
const status = async (path: string, userId: number) =>
  (await client.api(path, (await client.grant(userId)).accessToken)).status

describe('paging', () => {
  test('pages hold every row once, and say where they stand', async () => {
    const first = await list()
    expect(first.meta).toMatchObject({ current_page: 1, per_page: 15 })
    expect(first.links.prev).toBeNull()
    const ids = new Set<number>()
    for (let number = 1; number <= first.meta.last_page; number += 1)
      for (const row of (await list(`&page=${number}`)).data) ids.add(row.id)
    expect(ids.size).toBe(first.meta.total)
    expect((await list(`&page=${first.meta.last_page}`)).links.next).toBeNull()
  })

  test('a page has at most 1000 rows; beyond the last one it is empty; nonsense is the default', async () => {
    expect((await list('&per_page=5000')).meta.per_page).toBe(1000)
    expect(await list('&page=99999')).toMatchObject({ data: [], meta: { from: null } })
    expect((await list('&per_page=-3&page=abc')).meta).toMatchObject({ per_page: 15, current_page: 1 })
  })

  test('rows come in no order of time, so that nobody relies on one', async () => {
    const schema = z.object({ data: z.array(z.object({ datetime: z.string() })) })
    const answer = await client.api('/appointments?filter[clinic_id]=1201&per_page=1000', token)
    const times = schema.parse(await answer.json()).data.map((row) => row.datetime)
    expect(times).not.toEqual([...times].sort())
  })
})

describe('who may see what', () => {
  test.each([
    ['a vet sees the own clinic', '/appointments?filter[clinic_id]=1201', 5102, 200],
    ['a vet does not see another clinic', '/appointments?filter[clinic_id]=1402', 5102, 403],
    ['the group manager sees the third clinic', '/appointments?filter[clinic_id]=1312', 5290, 200],
    ['the role without the right does not see appointments', '/appointments?filter[clinic_id]=1201', 5190, 403],
    ['nor patients', '/pets?filter[clinic_id]=1201', 5190, 403],
    ['but still says who it is', '/auth/me', 5190, 200],
    ['the user without a clinic says who it is', '/auth/me?include=multipleClinic', 5901, 200],
    ['an unknown include is refused', '/auth/me?include=secrets', 5101, 400],
    ['a sort is refused', '/appointments?filter[clinic_id]=1201&sort=date', 5101, 400],
    ['a clinic that does not exist', '/clinic/999', 5101, 404],
    ['an unknown route', '/clinics', 5101, 404],
  ])('%s', async (_name, path, userId, expected) => {
    expect(await status(path, userId)).toBe(expected)
  })

  test('the user without a clinic has none anywhere', async () => {
    const { accessToken } = await client.grant(5901)
    const answer = await (await client.api('/auth/me?include=multipleClinic', accessToken)).json()
    expect(answer).toMatchObject({ data: { clinic: null, clinics: [] } })
  })
})

test('without Accept: application/json a refusal is a redirect to a login page, or HTML', async () => {
  const answer = await client.api('/auth/me', 'wrong', { headers: { accept: '*/*' } })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login'])
  expect(await (await fetch(`${client.sandbox.url}/login`)).text()).toContain('<!doctype html>')
  const missing = await client.api('/clinic/999', token, { headers: { accept: '*/*' } })
  expect(missing.headers.get('content-type')).toContain('text/html')
})

test('an expired access token is 401, and the refresh token goes on working', async () => {
  const { accessToken, refreshToken } = await client.grant(5101)
  await client.control('expire', { userId: 5101 })
  expect((await client.api('/auth/me', accessToken)).status).toBe(401)
  expect((await client.refresh(refreshToken)).status).toBe(200)
})

test('requests beyond the limit of a minute are 429 with headers, for that account alone', async () => {
  await client.control('settings', { rateLimit: 3 })
  const answers: Response[] = []
  for (let index = 0; index < 4; index += 1) answers.push(await client.api('/auth/me', token))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429])
  expect(answers.map((answer) => answer.headers.get('x-ratelimit-remaining'))).toEqual(['2', '1', '0', '0'])
  expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(50)
  expect(await answers[3]?.json()).toEqual({ message: 'Too Many Attempts.' })
  expect(await status('/auth/me', 5102)).toBe(200)
  const truth = z.object({ peaks: z.array(z.unknown()) }).parse(await client.control('truth?userId=5101'))
  expect(truth.peaks).toEqual([{ userId: 5101, peakSent: 4, peakServed: 3 }])
})
