import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import * as usage from '@/lib/store/usage'
import { countRequest, flushUsage } from './count-request'

const read = (clinicId: string) =>
  db().usageDaily.findMany({ where: { clinicId }, select: { operation: true, calls: true, failures: true } })

describe('counting', () => {
  test('many requests are one write', async () => {
    const [clinicId, connectionId] = [randomUUID(), randomUUID()]
    const spy = vi.spyOn(usage, 'addUsage')
    for (let run = 0; run < 1_000; run += 1) {
      countRequest({ clinicId, connectionId, operation: 'pets.list', isOk: run % 10 !== 0 })
    }
    await flushUsage()
    expect(spy).toHaveBeenCalledTimes(1)
    expect(await read(clinicId)).toEqual([{ operation: 'pets.list', calls: 1_000, failures: 100 }])
    spy.mockRestore()
  })

  test('what could not be written is written later, with what came since', async () => {
    const [clinicId, connectionId] = [randomUUID(), randomUUID()]
    const one = { clinicId, connectionId, operation: 'auth.me', isOk: true }
    const spy = vi.spyOn(usage, 'addUsage').mockRejectedValueOnce(new Error('no database'))
    countRequest(one)
    await flushUsage()
    expect(await read(clinicId)).toEqual([])
    countRequest(one)
    await flushUsage()
    expect(await read(clinicId)).toEqual([{ operation: 'auth.me', calls: 2, failures: 0 }])
    spy.mockRestore()
  })

  test('two flushes at once count nothing twice', async () => {
    const [clinicId, connectionId] = [randomUUID(), randomUUID()]
    countRequest({ clinicId, connectionId, operation: 'auth.me', isOk: true })
    await Promise.all([flushUsage(), flushUsage(), flushUsage()])
    expect(await read(clinicId)).toMatchObject([{ calls: 1 }])
  })
})
