import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/infra/db'
import { deletePeaksBefore, raisePeaks, readBusiestAccounts } from './account-peaks'
import { addActivity, firstCountedHour, openHour, readActivity } from './activity'
import { hourOf } from './count-activity'

const hourMs = 3_600_000
const hoursAgo = (hours: number) => new Date(hourOf(Date.now()).getTime() - hours * hourMs)

const some = {
  refreshes: 1,
  refreshFailures: 2,
  reconnects: 3,
  calls: 4,
  callFailures: 5,
  refusals: 6,
  busiestMinute: 7,
}

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "ActivityHourly", "AccountPeakHourly"`
})

describe('activity', () => {
  test('adds up in its hour over all instances, and keeps the busiest minute', async () => {
    const hour = hoursAgo(0)
    await Promise.all(Array.from({ length: 10 }, () => addActivity(db(), [{ ...some, hour }])))
    await addActivity(db(), [{ ...some, hour, busiestMinute: 90 }])
    await addActivity(db(), [{ ...some, hour }])
    expect(await readActivity(db(), 1)).toEqual([
      {
        hour,
        refreshes: 12,
        refreshFailures: 24,
        reconnects: 36,
        calls: 48,
        callFailures: 60,
        refusals: 72,
        busiestMinute: 90,
      },
    ])
  })

  test('is read for the hours asked for, oldest first, and says since when it counts', async () => {
    expect(await firstCountedHour(db())).toBeNull()
    const hours = [hoursAgo(0), hoursAgo(1), hoursAgo(30)]
    await addActivity(
      db(),
      hours.map((hour) => ({ ...some, hour })),
    )
    expect((await readActivity(db(), 2)).map(({ hour }) => hour)).toEqual([hoursAgo(1), hoursAgo(0)])
    expect(await firstCountedHour(db())).toEqual(hoursAgo(30))
  })

  test('an hour that is opened is one of zeros, and opening it again takes nothing away', async () => {
    await openHour(db())
    expect(await readActivity(db(), 1)).toMatchObject([{ hour: hoursAgo(0), calls: 0, busiestMinute: 0 }])
    await addActivity(db(), [{ ...some, hour: hoursAgo(0) }])
    await openHour(db())
    expect(await readActivity(db(), 1)).toMatchObject([{ calls: 4 }])
  })
})

describe('the peaks of accounts', () => {
  const peaks = async () => (await readBusiestAccounts(db(), { hours: 2, limit: 3 })).map((each) => each.peak)

  test('only ever rise, the busiest comes first, and what is long ago does not count', async () => {
    const hour = hoursAgo(0)
    const one = (account: string, peak: number, when = hour) => ({ hour: when, account, peak })
    await raisePeaks(db(), [one('local:1', 60), one('local:2', 150), one('local:3', 199, hoursAgo(5))])
    await raisePeaks(db(), [one('local:1', 170), one('local:2', 80), one('local:2', 10, hoursAgo(1))])
    expect(await peaks()).toEqual([170, 150])
  })

  test('are forgotten after some days', async () => {
    await raisePeaks(db(), [{ hour: hoursAgo(24 * 8), account: 'local:1', peak: 60 }])
    await raisePeaks(db(), [{ hour: hoursAgo(24 * 6), account: 'local:1', peak: 70 }])
    await deletePeaksBefore(db(), 7)
    expect(await db().accountPeakHourly.findMany({ select: { peak: true } })).toEqual([{ peak: 70 }])
  })
})
