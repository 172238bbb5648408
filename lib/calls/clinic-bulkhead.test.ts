import { describe, expect, test } from 'vitest'
import { inBulkhead } from './clinic-bulkhead'

/** Calls that end only when they are told to. */
function hanging(clinicId: string, count: number) {
  let running = 0
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const call = async () => {
    running += 1
    await released
    return 'done'
  }
  const outcomes = Array.from({ length: count }, () => inBulkhead(clinicId, 'x', call))
  return { outcomes, release, running: () => running }
}

describe('R-05 one clinic never slows another', () => {
  test('a clinic has at most 16 calls at once; others go on beside it', async () => {
    const slow = hanging('slow', 50)
    await new Promise(setImmediate)
    expect(slow.running()).toBe(16)
    expect(await inBulkhead('quick', 'x', async () => 'answer')).toBe('answer')
    slow.release()
    expect(await Promise.all(slow.outcomes)).toEqual(Array.from({ length: 50 }, () => 'done'))
    expect(slow.running()).toBe(50)
  })

  test('more than 200 waiting are refused at once', async () => {
    const slow = hanging('greedy', 216)
    await expect(inBulkhead('greedy', 'x', async () => 'answer')).rejects.toMatchObject({
      code: 'too-many-requests',
      wasSent: false,
    })
    slow.release()
    await Promise.all(slow.outcomes)
    expect(await inBulkhead('greedy', 'x', async () => 'answer')).toBe('answer')
  })

  test('a call that fails gives its place back', async () => {
    const failing = () => inBulkhead('failing', 'x', () => Promise.reject(new Error('bug')))
    for (let run = 0; run < 300; run += 1) await expect(failing()).rejects.toThrow('bug')
    expect(await inBulkhead('failing', 'x', async () => 'answer')).toBe('answer')
  })
})
