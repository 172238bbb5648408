import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/infra/db'
import { addUsage, readUsage, touchLastCallOk } from './usage'

const one = (clinicId: string, overrides = {}) => ({
  clinicId,
  connectionId: '0199c5a0-0000-7000-8000-000000000001',
  day: '2026-11-23',
  operation: 'appointments.list',
  calls: 1,
  failures: 0,
  ...overrides,
})

describe('usage', () => {
  test('counts add up for each clinic, day and operation', async () => {
    const clinicId = randomUUID()
    await addUsage(db(), [one(clinicId, { calls: 3 }), one(clinicId, { operation: 'pets.list' }), one(randomUUID())])
    await addUsage(db(), [one(clinicId, { calls: 2, failures: 1 }), one(clinicId, { day: '2026-11-22' })])
    expect(await readUsage(db(), clinicId, '2026-11-22')).toEqual([
      one(clinicId, { calls: 5, failures: 1 }),
      one(clinicId, { operation: 'pets.list' }),
      one(clinicId, { day: '2026-11-22' }),
    ])
    expect(await readUsage(db(), clinicId, '2026-11-23')).toHaveLength(2)
  })

  test('two instances that count at once lose nothing', async () => {
    const clinicId = randomUUID()
    await Promise.all(Array.from({ length: 20 }, () => addUsage(db(), [one(clinicId)])))
    expect(await readUsage(db(), clinicId, '2026-11-23')).toMatchObject([{ calls: 20 }])
  })

  test('the last successful call is written at most once a minute', async () => {
    const id = randomUUID()
    await db().connection.create({
      data: { id, environment: 'local', digitailUserId: 1, accountName: 'A', offeredClinics: [] },
    })
    const read = async () => (await db().connection.findUniqueOrThrow({ where: { id } })).lastCallOkAt?.getTime() ?? 0
    await touchLastCallOk(db(), [id])
    const first = await read()
    expect(Math.abs(first - Date.now())).toBeLessThan(10_000)
    await touchLastCallOk(db(), [id])
    expect(await read()).toBe(first)
    const old = new Date(Date.now() - 61_000)
    await db().connection.update({ where: { id }, data: { lastCallOkAt: old } })
    await touchLastCallOk(db(), [id, randomUUID()])
    expect(await read()).toBeGreaterThanOrEqual(first)
  })
})
