import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { addUsage } from '@/lib/store/usage'
import type { ConnectActor } from './connect-actor'
import { exportDataUse } from './export-data-use'
import { readDataUse } from './read-data-use'
import { makePerson } from './testing/connect-world'

const range = { from: '2026-10-01', to: '2026-11-23' }
const november = { from: '2026-11-01', to: '2026-11-23' }

let staff: ConnectActor
let stranger: ConnectActor
let admin: ConnectActor
let clinicId: string

beforeAll(async () => {
  ;[staff, stranger, admin] = await Promise.all([makePerson(), makePerson(), makePerson('ADMIN')])
  const clinic = { environment: 'local', name: '=Riverside', digitailClinicId: 1201 } as const
  clinicId = (await db().clinic.create({ data: clinic })).id
  const other = (await db().clinic.create({ data: { ...clinic, digitailClinicId: 1202 } })).id
  await db().membership.create({ data: { userId: staff.id, clinicId } })
  await db().membership.create({ data: { userId: stranger.id, clinicId: other } })
  const count = { clinicId, connectionId: randomUUID(), operation: 'appointments.list', calls: 3, failures: 0 }
  await addUsage(db(), [
    { ...count, day: '2026-11-23' },
    { ...count, day: '2026-11-23', connectionId: randomUUID(), calls: 2, failures: 1 },
    { ...count, day: '2026-11-20', operation: 'appointments.create', calls: 1 },
    { ...count, day: '2026-10-02', operation: 'any GET /labs', calls: 7 },
    { ...count, day: '2026-11-23', clinicId: other, calls: 99 },
  ])
})

async function file(format: 'csv' | 'json', actor = staff) {
  const made = await exportDataUse({ actor, clinicId, range, format, wordsOf: (name) => `=${name}`, requestId: null })
  if (made === null) return null
  let text = ''
  for await (const part of made.parts) text += part
  return text
}

describe('what was done in a clinic’s name', () => {
  it('is counted by operation and by day, over all its connections and of no other clinic', async () => {
    expect(await readDataUse(staff, clinicId, november)).toEqual({
      range: november,
      reads: 5,
      changes: 1,
      failures: 1,
      operations: [
        { operation: 'appointments.list', kind: 'read', calls: 5, failures: 1, lastDay: '2026-11-23' },
        { operation: 'appointments.create', kind: 'write', calls: 1, failures: 0, lastDay: '2026-11-20' },
      ],
      days: [
        {
          day: '2026-11-23',
          operations: [{ operation: 'appointments.list', kind: 'read', calls: 5, failures: 1 }],
        },
        {
          day: '2026-11-20',
          operations: [{ operation: 'appointments.create', kind: 'write', calls: 1, failures: 0 }],
        },
      ],
    })
  })

  it('is the same for its staff and for admins', async () => {
    expect(await readDataUse(admin, clinicId, range)).toEqual(await readDataUse(staff, clinicId, range))
  })

  it('W-08 does not exist for staff of another clinic, nor as a file', async () => {
    expect(await readDataUse(stranger, clinicId, range)).toBeNull()
    expect(await readDataUse({ ...admin, role: 'STAFF' }, clinicId, range)).toBeNull()
    expect(await file('csv', stranger)).toBeNull()
  })

  it('leaves as CSV, with nothing that a spreadsheet would run', async () => {
    expect((await file('csv'))?.split('\r\n')).toEqual([
      'day,operation,what,kind,requests,failed',
      "2026-11-23,appointments.list,'=appointments.list,read,5,1",
      "2026-11-20,appointments.create,'=appointments.create,write,1,0",
      "2026-10-02,any GET /labs,'=any GET /labs,read,7,0",
      '',
    ])
  })

  it('leaves as JSON, and L-05 whoever took it is on the trail', async () => {
    const before = await db().auditEvent.count({ where: { action: 'data.exported' } })
    expect(JSON.parse((await file('json')) ?? '')).toMatchObject({
      clinic: '=Riverside',
      from: range.from,
      use: [{ day: '2026-11-23', requests: 5, failed: 1 }, { kind: 'write' }, { day: '2026-10-02' }],
    })
    expect(await db().auditEvent.count({ where: { action: 'data.exported', subjectId: clinicId } })).toBe(before + 1)
  })
})
