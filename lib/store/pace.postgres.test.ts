import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { takePlace } from './pace'

const perMinute = 600
const take = (longestWaitMs: number) => takePlace(db(), { name: 'tested', perMinute, longestWaitMs })

beforeEach(() => db().pace.deleteMany({}))

async function fillQueue(longestWaitMs: number): Promise<number> {
  for (let taken = 0; ; taken += 1) if ((await take(longestWaitMs)) === null) return taken
}

it('a tenth of the rate goes at once; a place further away than somebody waits is not taken', async () => {
  for (let taken = 0; taken < perMinute / 10; taken += 1) expect(await take(0)).toBe(0)
  const wait = (await take(5_000)) ?? 0
  expect([wait > 0, wait < 120]).toEqual([true, true])
})

it('who may wait a second longer finds a place in a queue that is full for the others', async () => {
  expect(await fillQueue(5_000)).toBeGreaterThan(perMinute / 10)
  const wait = (await take(6_000)) ?? 0
  expect([wait > 4_000, wait <= 6_000]).toEqual([true, true])
})
