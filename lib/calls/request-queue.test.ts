import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FairQueue } from './fair-queue'
import { type Permission, RequestQueue } from './request-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A shared budget of which the test decides what is left. */
function makeQueue({ limit = 200, left = 0, waitMs = 5_000 } = {}) {
  const budget = { left, waitMs, asked: [] as number[] }
  const reserve = async (wanted: number) => {
    budget.asked.push(wanted)
    const granted = Math.min(wanted, budget.left)
    budget.left -= granted
    return { granted, waitMs: granted < wanted ? budget.waitMs : 0 }
  }
  const queue = new RequestQueue(limit, { reserve, now: () => performance.now(), random: () => 0 })
  return { queue, budget }
}

/** Remembers in which order permissions come. */
function record(permissions: Promise<Permission>[]): (Permission | undefined)[] {
  const outcomes: (Permission | undefined)[] = permissions.map(() => undefined)
  permissions.forEach((permission, index) => void permission.then((outcome) => (outcomes[index] = outcome)))
  return outcomes
}

describe('an account’s requests in one process', () => {
  test('R-06 nobody gets more than was reserved', async () => {
    const { queue, budget } = makeQueue({ left: 7 })
    const outcomes = record(Array.from({ length: 20 }, async () => await queue.take('a', 1_000)))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outcomes.filter((outcome) => outcome?.isGranted)).toHaveLength(7)
    expect(outcomes.filter((outcome) => outcome?.isGranted === false)).toHaveLength(13)
    expect(budget.left).toBe(0)
  })

  test('R-06 who can wait gets one when there is one again', async () => {
    const { queue, budget } = makeQueue({ left: 0, waitMs: 3_000 })
    const outcomes = record([Promise.resolve(queue.take('a', 10_000))])
    await vi.advanceTimersByTimeAsync(2_900)
    expect(outcomes).toEqual([undefined])
    budget.left = 1
    await vi.advanceTimersByTimeAsync(200)
    expect(outcomes).toEqual([{ isGranted: true }])
  })

  test('who cannot wait so long is told at once how long it would be', async () => {
    const { queue } = makeQueue({ left: 0, waitMs: 30_000 })
    const outcomes = record([Promise.resolve(queue.take('a', 10_000))])
    await vi.advanceTimersByTimeAsync(10)
    expect(outcomes).toEqual([{ isGranted: false, retryAfterMs: 30_000 }])
    expect(queue.take('a', 10_000)).toMatchObject({ isGranted: false })
  })

  test('R-06 a clinic with many calls does not keep another one waiting', async () => {
    const { queue, budget } = makeQueue({ left: 0, waitMs: 100 })
    const greedy = record(Array.from({ length: 100 }, async () => await queue.take('greedy', 60_000)))
    const modest = record([Promise.resolve(queue.take('modest', 60_000))])
    await vi.advanceTimersByTimeAsync(50)
    budget.left = 3
    await vi.advanceTimersByTimeAsync(100)
    expect(modest).toEqual([{ isGranted: true }])
    expect(greedy.filter(Boolean)).toHaveLength(2)
  })

  test('what was reserved and not used in time is not used at all', async () => {
    const { queue, budget } = makeQueue({ left: 1_000 })
    for (let run = 0; run < 30; run += 1) await queue.take('a', 1_000)
    const asked = budget.asked.length
    await vi.advanceTimersByTimeAsync(1_001)
    await queue.take('a', 1_000)
    expect(budget.asked).toHaveLength(asked + 1)
  })

  test('what the database gave too late is not used at all', async () => {
    const answers = [2_000, 10]
    const reserve = async () => {
      await new Promise((resolve) => setTimeout(resolve, answers.shift() ?? 0))
      return { granted: 1, waitMs: 0 }
    }
    const queue = new RequestQueue(200, { reserve, now: () => performance.now(), random: () => 0 })
    const outcomes = record([Promise.resolve(queue.take('a', 10_000))])
    await vi.advanceTimersByTimeAsync(2_005)
    expect(outcomes).toEqual([undefined])
    await vi.advanceTimersByTimeAsync(100)
    expect(outcomes).toEqual([{ isGranted: true }])
  })

  test('a busy account asks the database once for many calls, and never for more than a twentieth of its limit', async () => {
    const { queue, budget } = makeQueue({ limit: 100_000, left: 1_000_000 })
    for (let run = 0; run < 10_000; run += 1) {
      await queue.take('a', 1_000)
      if (run % 10 === 0) await vi.advanceTimersByTimeAsync(1)
    }
    expect(budget.asked.length).toBeLessThan(100)
    expect(Math.max(...budget.asked)).toBeLessThanOrEqual(5_000)
  })

  test('a calm account reserves one for one call', async () => {
    const { queue, budget } = makeQueue({ left: 100 })
    for (let run = 0; run < 5; run += 1) {
      await vi.advanceTimersByTimeAsync(10_000)
      await queue.take('a', 1_000)
    }
    expect(Math.max(...budget.asked)).toBeLessThanOrEqual(2)
  })

  test('R-04 an account that was told to wait gives nothing, not even what was reserved', async () => {
    const { queue, budget } = makeQueue({ left: 1_000 })
    for (let run = 0; run < 30; run += 1) await queue.take('a', 1_000)
    queue.close(5_000)
    expect(queue.take('a', 1_000)).toEqual({ isGranted: false, retryAfterMs: 5_000 })
    const outcomes = record([Promise.resolve(queue.take('a', 6_000))])
    await vi.advanceTimersByTimeAsync(4_990)
    expect(outcomes).toEqual([undefined])
    await vi.advanceTimersByTimeAsync(20)
    expect(outcomes).toEqual([{ isGranted: true }])
    expect(budget.left).toBeGreaterThan(0)
  })

  test('when the database does not answer, who waits is told, and the next one asks anew', async () => {
    let isDown = true
    const reserve = async () => {
      if (isDown) throw new Error('no database')
      return { granted: 1, waitMs: 0 }
    }
    const queue = new RequestQueue(200, { reserve, now: () => performance.now(), random: () => 0 })
    await expect(queue.take('a', 1_000)).rejects.toThrow('no database')
    isDown = false
    expect(await queue.take('a', 1_000)).toEqual({ isGranted: true })
  })
})

describe('turns', () => {
  test('each party in its turn, in its own order', () => {
    const queue = new FairQueue<string>()
    for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) queue.push(item.slice(0, 1), item)
    const order = Array.from({ length: 6 }, () => queue.shift())
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
    expect(queue.shift()).toBeUndefined()
    expect(queue.size).toBe(0)
  })

  test('what is taken out is gone from every line', () => {
    const queue = new FairQueue<number>()
    for (const item of [1, 2, 3, 4, 5]) queue.push(item % 2 === 0 ? 'even' : 'odd', item)
    expect(queue.removeWhere((item) => item > 3).sort()).toEqual([4, 5])
    expect(queue.size).toBe(3)
    expect([queue.shift(), queue.shift(), queue.shift()]).toEqual([1, 2, 3])
  })
})
