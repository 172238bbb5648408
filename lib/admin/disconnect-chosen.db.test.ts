import { beforeEach, describe, expect, test } from 'vitest'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { mostAtOnce, readBulk } from './bulk-choice'
import { disconnectChosen } from './disconnect-chosen'
import { connectClinics } from './testing/connect-clinics'

let admin: { id: string; email: string; role: 'ADMIN' | 'STAFF' }

const chosen = (ids: string[]) => new URLSearchParams([['scope', 'chosen'], ...ids.map((id) => ['clinic', id])])
const all = (query: Record<string, string> = {}) => new URLSearchParams({ scope: 'all', ...query })

const press = (given: URLSearchParams, expected: number, actor = admin) =>
  disconnectChosen({ actor, given, expected, reason: 'moved away', requestId: 'r1' })

const live = () => db().connection.count({ where: { status: 'ACTIVE' } })
const events = (action: string) => db().auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } })

beforeEach(async () => {
  await forgetEverything()
  await db().user.deleteMany()
  const { id, email, role } = await db().user.create({ data: { email: 'ada@clinic.example', role: 'ADMIN' } })
  admin = { id, email, role }
})

describe('disconnecting several clinics', () => {
  test('ends each connection, leaves alone what is not connected, and writes down each and the whole', async () => {
    const ids = [
      ...(await connectClinics(1)),
      ...(await connectClinics(3)),
      ...(await connectClinics(1, 'DISCONNECTED')),
    ]
    await connectClinics(1)
    expect(await readBulk(admin, chosen(ids))).toMatchObject({ live: 4, others: 1 })
    expect(await press(chosen(ids), 4)).toEqual({ kind: 'done', count: 4, already: 1 })
    expect(await live()).toBe(1)
    expect(await events('connection.disconnected')).toHaveLength(2)
    const facts = { chosen: 5, disconnected: 4, already: 1, left: 0, reason: 'moved away' }
    expect(await events('clinics.disconnected')).toMatchObject([{ actorId: admin.id, requestId: 'r1', data: facts }])
    expect(await press(chosen(ids), 4)).toEqual({ kind: 'done', count: 0, already: 5 })
  })

  test('takes only the chosen clinics off a connection that serves others too', async () => {
    const [one = '', ...others] = await connectClinics(3)
    expect(await press(chosen([one]), 1)).toMatchObject({ count: 1 })
    expect(await live()).toBe(1)
    const served = await db().clinic.findMany({ where: { connectionId: { not: null } }, select: { id: true } })
    expect(served.map(({ id }) => id).sort()).toEqual(others.sort())
  })

  test('takes all that match a filter, so many at a time, and goes on where it ended', async () => {
    await connectClinics(mostAtOnce)
    for (let each = 0; each < 3; each += 1) await connectClinics(1)
    expect(await press(all({ state: 'live' }), mostAtOnce + 3)).toMatchObject({ count: mostAtOnce })
    expect(await press(all({ state: 'live' }), 3)).toMatchObject({ count: 3 })
    expect(await readBulk(admin, all({ state: 'live' }))).toMatchObject({ live: 0 })
  })

  test('does nothing when more match than the person was told', async () => {
    await connectClinics(1)
    await connectClinics(1)
    expect(await press(all(), 1)).toEqual({ kind: 'changed' })
    expect(await live()).toBe(2)
  })

  test('W-08: is not for staff', async () => {
    const ids = await connectClinics(1)
    expect(await press(chosen(ids), 1, { ...admin, role: 'STAFF' })).toEqual({ kind: 'forbidden' })
    await expect(readBulk({ role: 'STAFF' }, chosen(ids))).rejects.toThrow('only admins')
    expect(await live()).toBe(1)
  })
})
