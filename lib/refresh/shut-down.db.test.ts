import { afterAll, expect, it } from 'vitest'
import { isDraining, isLeaving } from '@/lib/infra/draining'
import { getLiveToken } from './get-live-token'
import { shutDown } from './shut-down'
import { age, connectMany } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)

// One story, because a process ends only once.
it('R-08 an instance that ends is not ready at once, serves on for its delay, and only then begins no more', async () => {
  const [first, second] = await connectMany(provider, 2)
  if (first === undefined || second === undefined) throw new Error()
  await age([first.connectionId, second.connectionId], 'expired')
  const waited: number[] = []
  const left = await shutDown('SIGTERM', async (ms) => {
    waited.push(ms)
    expect([isLeaving(), isDraining()]).toEqual([true, false])
    expect(await getLiveToken(first.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
  })
  expect([left, waited, isDraining()]).toEqual([0, [3_000], true])
  expect(await getLiveToken(second.connectionId)).toMatchObject({ kind: 'none', because: 'draining' })
  await shutDown('SIGINT', async (ms) => waited.push(ms))
  expect(waited).toEqual([3_000])
})
