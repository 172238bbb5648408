import { afterAll, beforeEach, expect, test } from 'vitest'
import { flushBatches } from '@/lib/infra/batch'
import { db } from '@/lib/infra/db'
import { sweep } from './sweep'
import { age, connectMany, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

async function counted() {
  await flushBatches()
  const { _sum } = await db().activityHourly.aggregate({
    _sum: { refreshes: true, refreshFailures: true, reconnects: true },
  })
  return _sum
}

test('every refresh is counted once, by how it ended', async () => {
  const clinics = await connectMany(provider, 3)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'due',
  )
  const [revoked] = clinics
  await provider.revoke(revoked?.grantId ?? '')
  expect(await sweep(20_000)).toMatchObject({ refreshed: 2, needReconnect: 1, failed: 0 })
  expect(await counted()).toEqual({ refreshes: 2, refreshFailures: 0, reconnects: 1 })
})
