import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { forgetInProcess } from '@/lib/infra/once-per-process'
import { countTowards, waitWithoutCounting } from './rate-limits'

const most = 20
process.env.RATE_LIMIT_PER_MINUTE = String(most)

// As another instance would begin: with nothing in its memory.
const forget = () => forgetInProcess('rate-limiter')

async function askOften(who: string, times: number): Promise<{ let: number; waits: number[] }> {
  const answers = await Promise.all(Array.from({ length: times }, () => countTowards('press', who)))
  const waits = answers.filter((answer) => answer !== null)
  return { let: times - waits.length, waits }
}

beforeEach(async () => {
  forget()
  await db().$executeRaw`TRUNCATE "RateLimit"`
})

it('W-15 of many at once exactly so many may, and the others hear how long to wait', async () => {
  const { let: may, waits } = await askOften('somebody', 50)
  expect(may).toBe(most)
  expect(Math.min(...waits)).toBeGreaterThan(0)
  expect(Math.max(...waits)).toBeLessThanOrEqual(60)
})

it('W-15 another instance goes on counting where the first is', async () => {
  expect((await askOften('somebody', 15)).let).toBe(15)
  forget()
  expect((await askOften('somebody', 15)).let).toBe(most - 15)
})

it('one who asks too often is in nobody else’s way', async () => {
  await askOften('somebody', 50)
  expect(await countTowards('press', 'somebody else')).toBeNull()
  expect(await countTowards('sign-in', 'somebody')).toBeNull()
})

it('whoever is over the limit costs the database nothing more', async () => {
  await askOften('somebody', 50)
  const before = await db().rateLimit.findUniqueOrThrow({ where: { key: 'press:somebody' } })
  await askOften('somebody', 50)
  expect(await db().rateLimit.findUnique({ where: { key: 'press:somebody' } })).toEqual(before)
})

it('after the window it may be again', async () => {
  await askOften('somebody', 50)
  forget()
  await db().rateLimit.updateMany({ data: { expire: BigInt(Date.now() - 1) } })
  expect(await countTowards('press', 'somebody')).toBeNull()
})

it('whether somebody is over the limit can be asked without counting, and of nobody’s database', async () => {
  const before = await askOften('somebody', most)
  expect([before.let, waitWithoutCounting('press', 'somebody')]).toEqual([most, null])
  await askOften('somebody', 1)
  const wait = waitWithoutCounting('press', 'somebody') ?? 0
  expect([wait > 0, wait <= 60, Number.isInteger(wait)]).toEqual([true, true, true])
  expect(waitWithoutCounting('press', 'somebody else')).toBeNull()
  expect(waitWithoutCounting('sign-in', 'somebody')).toBeNull()
  forget()
  expect(waitWithoutCounting('press', 'somebody')).toBeNull()
})
