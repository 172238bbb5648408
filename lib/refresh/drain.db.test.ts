import { afterAll, expect, it } from 'vitest'
import { isDraining } from '@/lib/infra/draining'
import { drain } from './drain'
import { getLiveToken } from './get-live-token'
import { startRefreshing } from './start-refreshing'
import { sweep } from './sweep'
import { age, connectMany, isKept, readRow } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)

// One story, because a process drains only once.
it('R-08 C-14 a drain finishes the refreshes under way, commits them, and begins no other', async () => {
  const clinics = await connectMany(provider, 4)
  const [first, second, third, fourth] = clinics
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error()
  await age([first.connectionId], 'expired')
  await age([second.connectionId], 'due')
  await provider.fault({ name: 'slow', ms: 700, times: 2 })
  const onDemand = getLiveToken(first.connectionId)
  const sweeping = sweep(20_000)
  await expect.poll(async () => (await readRow(second.connectionId)).tokenSet?.attemptId).not.toBeNull()

  expect(isDraining()).toBe(false)
  const drained = drain()
  expect(isDraining()).toBe(true)
  expect(await drained).toBe(0)
  for (const clinic of [first, second]) {
    expect((await readRow(clinic.connectionId)).tokenSet).toMatchObject({ generation: 2, attemptId: null })
    expect(await isKept(provider, clinic)).toBe(true)
  }
  expect(await onDemand).toMatchObject({ kind: 'live', generation: 2 })
  await sweeping

  await age([third.connectionId], 'expired')
  await age([fourth.connectionId], 'due')
  expect(await getLiveToken(third.connectionId)).toMatchObject({ kind: 'none', because: 'draining' })
  expect(await getLiveToken(fourth.connectionId)).toMatchObject({ kind: 'live', generation: 1 })
  expect(await sweep(1_000)).toMatchObject({ refreshed: 0 })
  await startRefreshing({ alsoEachTick: [] })
  expect((await readRow(third.connectionId)).tokenSet).toMatchObject({ generation: 1, attemptId: null })
})
