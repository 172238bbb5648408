import { beforeEach, describe, expect, test } from 'vitest'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { readBulk } from './bulk-choice'
import { renewChosen } from './renew-chosen'
import { connectClinics } from './testing/connect-clinics'

let admin: { id: string; email: string; role: 'ADMIN' | 'STAFF' }

const chosen = (ids: string[]) => new URLSearchParams([['do', 'renew'], ...ids.map((id) => ['clinic', id])])
const press = (given: URLSearchParams, expected: number, actor = admin) =>
  renewChosen({ actor, given, expected, requestId: 'r1' })
const due = () => db().tokenSet.count({ where: { refreshAt: { lte: new Date() } } })

beforeEach(async () => {
  await forgetEverything()
  await db().user.deleteMany()
  const { id, email, role } = await db().user.create({ data: { email: 'ada@clinic.example', role: 'ADMIN' } })
  admin = { id, email, role }
})

describe('renewing several clinics', () => {
  test('makes each connection due once, and leaves alone what needs a person or is not connected', async () => {
    const ids = [
      ...(await connectClinics(1)),
      ...(await connectClinics(3)),
      ...(await connectClinics(1, 'NEEDS_RECONNECT')),
      ...(await connectClinics(1, 'DISCONNECTED')),
    ]
    await connectClinics(1)
    expect(await readBulk(admin, chosen(ids))).toMatchObject({ task: 'renew', live: 4, others: 2 })
    expect(await press(chosen(ids), 4)).toEqual({ kind: 'done', count: 4, already: 2 })
    expect(await due()).toBe(2)
    const [event] = await db().auditEvent.findMany({ where: { action: 'clinics.renewal-asked' } })
    expect(event).toMatchObject({ actorId: admin.id, requestId: 'r1', data: { chosen: 6, due: 4 } })
  })

  test('does nothing when more match than the person was told, or for staff', async () => {
    const ids = [...(await connectClinics(1)), ...(await connectClinics(1))]
    expect(await press(chosen(ids), 1)).toEqual({ kind: 'changed' })
    expect(await press(chosen(ids), 2, { ...admin, role: 'STAFF' })).toEqual({ kind: 'forbidden' })
    expect(await due()).toBe(0)
  })
})
