import { beforeEach, expect, test } from 'vitest'
import { flushBatches } from '@/lib/infra/batch'
import { db } from '@/lib/infra/db'
import { notePeak } from './note-peak'
import { takeRequest } from './request-budget'

beforeEach(async () => {
  await flushBatches()
  await db().$executeRaw`TRUNCATE "ActivityHourly", "AccountPeakHourly"`
})

const peaks = async () => {
  await flushBatches()
  return await db().accountPeakHourly.findMany({ select: { account: true, peak: true }, orderBy: { account: 'asc' } })
}

const busiest = async () => (await db().activityHourly.findMany()).map(({ busiestMinute }) => busiestMinute)

test('only accounts above a quarter of their limit are remembered, each by its busiest minute', async () => {
  notePeak({ account: 'local:1', inMinute: 49, limit: 200 })
  notePeak({ account: 'local:2', inMinute: 130, limit: 200 })
  notePeak({ account: 'local:2', inMinute: 90, limit: 200 })
  expect(await peaks()).toEqual([{ account: 'local:2', peak: 130 }])
  expect(await busiest()).toEqual([130])
})

test('what all calls of an account reserve together is its minute', async () => {
  for (let call = 0; call < 4; call += 1) {
    expect(await takeRequest({ account: 'local:3', clinicId: 'c', maxWaitMs: 1_000 })).toEqual({ isGranted: true })
  }
  await flushBatches()
  const [minute = 0] = await busiest()
  expect(minute).toBeGreaterThanOrEqual(4)
  expect(minute).toBeLessThan(50)
})
