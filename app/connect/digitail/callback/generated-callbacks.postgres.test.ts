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

// A quarter of each kind. `npm run sec -- --only callbacks-handler` asks for a million, with a seed of its own.
const each = Math.ceil(Number(process.env.GENERATED_CALLBACKS ?? 50_000) / 4)
const seed = Number(process.env.GENERATED_CALLBACKS_SEED ?? 241_124)
const batch = 12_500
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

/** Asks one batch of generated questions. @returns how often each status was the answer */
async function askBatch(kind: keyof typeof callbackQuestions, from: number, state: string): Promise<number[]> {
  const numRuns = Math.min(batch, each - from)
  const all = fc.sample(callbackQuestions[kind], { numRuns, seed: seed + from })
  const statuses: number[] = []
  await inParallel(numRuns, width, async (index) => {
    const given = await answer(all[index] ?? { method: 'GET', query: '', headers: {} }, state)
    statuses.push(given?.status ?? 405)
    const location = given?.headers.get('location') ?? '/'
    if (!/^\/(connect|link)\/result\//.test(location) && location !== '/') expect.fail(`leads to ${location}`)
  })
  return statuses
}

const kinds = ['noise', 'altered', 'stolen', 'transported'] satisfies (keyof typeof callbackQuestions)[]

it('O-07 of 50,000 generated callbacks none gets a token, fails, or leads away', { timeout: 1_800_000 }, async () => {
  const [actor, before] = [await makePerson(), await tokenRequests(sandbox)]
  const state = (await press({ actor })).searchParams.get('state') ?? ''
  const asked = new Map<number, number>()
  for (const kind of kinds) {
    for (let from = 0; from < each; from += batch) {
      for (const status of await askBatch(kind, from, state)) asked.set(status, (asked.get(status) ?? 0) + 1)
    }
  }
  expect([...asked.keys()].sort()).toEqual([204, 303, 405])
  expect([...asked.values()].reduce((sum, count) => sum + count, 0)).toBe(each * kinds.length)
  expect(await tokenRequests(sandbox)).toBe(before)
})
