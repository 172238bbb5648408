import { afterAll, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { drain } from './drain'
import { listJournal } from './journal'
import { startRefreshing } from './start-refreshing'
import { claim } from './testing/claims'
import { age, connectMany, connectOne, isKept, readRow } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(async () => {
  await drain()
  await provider.close()
})

it('a server sweeps by itself, and does the other work of the tick even when one piece fails', async () => {
  const clinic = await connectOne(provider)
  await age([clinic.connectionId], 'due')
  const other = vi.fn(async () => undefined)
  const broken = async () => Promise.reject(new Error('broken'))
  const alsoEachTick = [
    { name: 'broken', run: broken },
    { name: 'other', run: other },
  ]
  const [orphan] = await connectMany(provider, 1)
  const connectionId = orphan?.connectionId ?? ''
  await claim(connectionId)
  await startRefreshing({ alsoEachTick })
  // On the embedded database its holder can only be dead; on Postgres it may be another instance.
  const { leaseUntil } = await db().tokenSet.findUniqueOrThrow({ where: { connectionId } })
  const isOver = (leaseUntil?.getTime() ?? 0) <= Date.now()
  expect(isOver).toBe(settings().DATABASE_URL === undefined)
  await startRefreshing({ alsoEachTick })
  await expect
    .poll(async () => (await readRow(clinic.connectionId)).tokenSet?.generation, { timeout: 15_000, interval: 200 })
    .toBe(2)
  await expect.poll(() => other.mock.calls.length).toBe(1)
  expect(await isKept(provider, clinic)).toBe(true)
  expect(await listJournal()).toEqual([])
})
