import { describe, expect, test } from 'vitest'
import { batchOf, flushBatches } from './batch'

const sum = (one: number, other: number) => one + other

function numbers(name: string) {
  const written: number[][] = []
  let isDown = false
  const write = async (all: number[]) => {
    if (isDown) throw new Error('no database')
    written.push(all)
  }
  const batch = batchOf(name, { merge: sum, write })
  return { batch, written, setDown: (value: boolean) => (isDown = value) }
}

describe('a batch', () => {
  test('adds up under a key, and writes all keys at once, in order', async () => {
    const { batch, written } = numbers('in order')
    for (const key of ['b', 'a', 'b', 'c']) batch.add(key, 1)
    await batch.flush()
    expect(written).toEqual([[1, 2, 1]])
  })

  test('writes later what could not be written, with what came since', async () => {
    const { batch, written, setDown } = numbers('later')
    setDown(true)
    batch.add('a', 1)
    await batch.flush()
    setDown(false)
    batch.add('a', 4)
    await batch.flush()
    expect(written).toEqual([[5]])
  })

  test('writes nothing twice when it is flushed twice at once, and nothing at all when nothing was counted', async () => {
    const { batch, written } = numbers('twice')
    batch.add('a', 1)
    await Promise.all([batch.flush(), batch.flush(), flushBatches()])
    await flushBatches()
    expect(written).toEqual([[1]])
  })
})
