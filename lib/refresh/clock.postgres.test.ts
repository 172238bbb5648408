import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { getLiveToken } from './get-live-token'
import { sweep } from './sweep'
import { age, connectOne, isKept, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
afterEach(() => void vi.useRealTimers())

// Not on the embedded database, whose clock is that of this process.
const minute = 60_000
const wrongBy = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
const lifetimeOf = async (connectionId: string) => {
  const [row] = await db().$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM "accessExpiresAt" - clock_timestamp())::float8 AS seconds
    FROM "TokenSet" WHERE "connectionId" = ${connectionId}::uuid`
  return row?.seconds ?? 0
}

it.each([-10, 10])(
  'R-10 C-27 a clock that is %i minutes off refreshes nothing early, and nothing twice',
  async (off) => {
    // A token that was asked for is remembered for some seconds: each question has a connection of its own.
    const [fresh, clinic] = [await connectOne(provider), await connectOne(provider)]
    const requests = await provider.requests()
    wrongBy(off * minute)
    expect(await getLiveToken(fresh.connectionId)).toMatchObject({ kind: 'live', generation: 1 })
    await sweep(5_000)
    expect(await provider.requests()).toBe(requests)

    vi.useRealTimers()
    await age([clinic.connectionId], 'expired')
    wrongBy(off * minute)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    await sweep(5_000)
    expect((await provider.requests()) - requests).toBe(1)
    // The new pair lives as long as Digitail says, from now on the database's clock: an hour, not fifty or seventy minutes.
    const minutes = (await lifetimeOf(clinic.connectionId)) / 60
    expect(Math.abs(minutes - 60)).toBeLessThan(5)
    expect(await isKept(provider, clinic)).toBe(true)
  },
)

it.each([-10, 10])(
  'R-10 with a clock that is %i minutes off, the claim of another process is waited for',
  async (off) => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'expired')
    await db().$executeRaw`
    UPDATE "TokenSet" SET "attemptId" = gen_random_uuid(), "leaseOwner" = 'another',
      "leaseUntil" = clock_timestamp() + interval '40 seconds'`
    const requests = await provider.requests()
    wrongBy(off * minute)
    expect(await sweep(5_000)).toMatchObject({ refreshed: 0 })
    expect(await provider.requests()).toBe(requests)
    expect((await readRow(clinic.connectionId)).tokenSet).toMatchObject({ generation: 1, leaseOwner: 'another' })
  },
)
