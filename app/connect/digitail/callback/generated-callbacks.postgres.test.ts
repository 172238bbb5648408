import fc from 'fast-check'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { makePerson, press, startDigitail } from '@/lib/connect/testing/connect-world'
import { tokenRequests } from '@/lib/connect/testing/sandbox-control'
import { settings } from '@/lib/infra/settings'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { inParallel } from '@/scripts/rows/figures'
import { type CallbackQuestion, callbackQuestions } from '@/scripts/sec/rows/callback-questions'
import { GET, HEAD } from './route'

vi.hoisted(() => {
  process.env.RATE_LIMIT_PER_MINUTE = '10000000'
})
vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }) }))

const each = 12_500
const seed = 241124
const width = 16

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())

function toRequest({ query, headers }: CallbackQuestion, state: string): NextRequest {
  const url = new URL(`/connect/digitail/callback?${query.replaceAll('{live}', state)}`, settings().APP_URL)
  return new NextRequest(url, { headers })
}

async function answer(question: CallbackQuestion, state: string): Promise<Response | null> {
  const request = toRequest(question, state)
  if (question.method === 'HEAD') return HEAD()
  return question.method === 'GET' ? await GET(request) : null
}

it('O-07 of 50,000 generated callbacks none gets a token, fails, or leads away', { timeout: 180_000 }, async () => {
  const [actor, before] = [await makePerson(), await tokenRequests(sandbox)]
  const state = (await press({ actor })).searchParams.get('state') ?? ''
  const statuses = new Map<number, number>()
  for (const questions of Object.values(callbackQuestions)) {
    const all = fc.sample(questions, { numRuns: each, seed })
    await inParallel(each, width, async (index) => {
      const given = await answer(all[index] ?? { method: 'GET', query: '', headers: {} }, state)
      const status = given?.status ?? 405
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const location = given?.headers.get('location') ?? '/'
      if (!/^\/(connect|link)\/result\//.test(location) && location !== '/') expect.fail(`leads to ${location}`)
    })
  }
  expect([...statuses.keys()].sort()).toEqual([204, 303, 405])
  expect(await tokenRequests(sandbox)).toBe(before)
})
