import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { sweep } from './sweep'
import { age, connectMany, isKept, startOver } from './testing/connections'
import { startProvider } from './testing/provider'
import { mustSendWithinMs } from './timing'

process.env.REFRESH_CONCURRENCY = '1'

const provider = await startProvider()
afterAll(provider.close)
afterEach(() => vi.restoreAllMocks())

it('a refresh that waited too long behind a slow provider to be sent leaves its place to the next', async () => {
  await startOver()
  const clinics = await connectMany(provider, 3)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
  await provider.fault({ name: 'slow', ms: 400, when: 'after' })
  const now = performance.now.bind(performance)
  let passedMs = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + passedMs)
  const sweeping = sweep(60_000)
  const isAsked = async () => [...(await provider.truths()).values()].some(({ refreshes }) => refreshes > 0)
  await vi.waitUntil(isAsked, { interval: 10, timeout: 30_000 })
  passedMs = mustSendWithinMs
  expect(await sweeping).toMatchObject({ refreshed: 3, failed: 0 })
  for (const clinic of clinics) expect(await isKept(provider, clinic)).toBe(true)
})
