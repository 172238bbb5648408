import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/infra/db'
import { pauseRequests } from '@/lib/store/account-budget'
import { reserveRequests } from './reserve-requests'

const reserve = (account: string, wanted: number, limit = 200, windowMs = 60_000) =>
  reserveRequests(account, { wanted, limit, windowMs })

describe('the budget of an account', () => {
  test('R-06 it gives what is wanted, then what is left, then nothing and when to come again', async () => {
    const account = randomUUID()
    expect(await reserve(account, 150)).toMatchObject({ granted: 150 })
    expect(await reserve(account, 150)).toMatchObject({ granted: 50 })
    const { granted, waitMs } = await reserve(account, 1)
    expect(granted).toBe(0)
    expect(waitMs).toBeGreaterThan(55_000)
    expect(waitMs).toBeLessThanOrEqual(60_250)
    expect((await reserve(randomUUID(), 1)).granted).toBe(1)
  })

  test('R-06 callers at once, again and again, never get more than the limit together', async () => {
    const account = randomUUID()
    const caller = async () => {
      let sum = 0
      for (let run = 0; run < 12; run += 1) sum += (await reserve(account, 2)).granted
      return sum
    }
    const sums = await Promise.all(Array.from({ length: 12 }, caller))
    expect(sums.reduce((sum, granted) => sum + granted, 0)).toBe(200)
  })

  test('R-06 a limit that was lowered holds at once', async () => {
    const account = randomUUID()
    await reserve(account, 100)
    expect((await reserve(account, 10, 50)).granted).toBe(0)
  })

  test('R-04 after a 429 nobody gets anything until the pause ends; a shorter one does not cut it', async () => {
    const account = randomUUID()
    await pauseRequests(db(), account, 30_000)
    await pauseRequests(db(), account, 1_000)
    const { granted, waitMs } = await reserve(account, 1)
    expect(granted).toBe(0)
    expect(waitMs).toBeGreaterThan(25_000)
  })

  test('R-06 what left the window is free again, and the log keeps no more than the window', async () => {
    const account = randomUUID()
    const windowMs = 600
    const grants: { at: number; n: number }[] = []
    const end = performance.now() + 2_500
    while (performance.now() < end) {
      const at = performance.now()
      const { granted } = await reserve(account, 3, 10, windowMs)
      if (granted > 0) grants.push({ at, n: granted })
    }
    for (const { at } of grants) {
      const inWindow = grants.filter((other) => other.at >= at && other.at < at + windowMs)
      expect(inWindow.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(10)
    }
    expect(grants.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(20)
    const row = await db().accountBudget.findUniqueOrThrow({ where: { account } })
    expect(row.reservedAt.length).toBeLessThanOrEqual(5)
  })
})
