import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { atOnce, inARow } from './side-by-side'

function counted() {
  const order: string[] = []
  const running = { now: 0, most: 0 }
  const measure = (name: string) => async () => {
    order.push(name)
    running.now += 1
    running.most = Math.max(running.most, running.now)
    await nextTurn()
    running.now -= 1
    return order.length
  }
  return { order, running, pair: { ours: measure('ours'), beside: measure('beside') } }
}

test('in a row: one at a time, in turns, as many of the one as of the other', async () => {
  const { order, running, pair } = counted()
  const { ours, beside } = await inARow(pair, 3)
  expect(order).toEqual(['beside', 'ours', 'beside', 'ours', 'beside', 'ours'])
  expect([ours.length, beside.length, running.most]).toEqual([3, 3, 1])
})

test('at once: so many under way, in turns of fifty, and not one more than wanted', async () => {
  const { order, running, pair } = counted()
  const { ours, beside } = await atOnce(pair, 120, 10)
  expect([ours.length, beside.length, running.most]).toEqual([120, 120, 10])
  expect(order.slice(0, 101)).toEqual([...Array(50).fill('beside'), ...Array(50).fill('ours'), 'beside'])
})
