import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/audit/audit-event'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { readMyClinics } from '@/lib/connect/read-clinics'
import { db } from '@/lib/infra/db'
import { changeMembership } from './change-membership'
import { readPerson } from './read-person'

type User = { id: string; email: string; role: 'ADMIN' | 'STAFF' }

let ada: User
let sam: User
let linden: string

const as = ({ id }: User): Actor => ({ kind: 'person', userId: id })
const seenBy = async (user: User) => (await readMyClinics(user)).map(({ name }) => name)

async function clinic(name: string, digitailClinicId: number): Promise<string> {
  return (await db().clinic.create({ data: { environment: 'local', digitailClinicId, name } })).id
}

const change = (actor: Actor, clinicId: string, isMember: boolean, personId = sam.id) =>
  changeMembership({ actor, input: { personId, clinicId, isMember }, requestId: 'r1' })

const look = (viewer: User, clinicSearch: string) =>
  readPerson({ ...viewer, tokenHash: null }, { personId: sam.id, clinicSearch })

beforeEach(async () => {
  await emptyTrail()
  await db().user.deleteMany()
  await db().clinic.deleteMany()
  ada = await db().user.create({ data: { email: 'ada@clinic.com', role: 'ADMIN' } })
  sam = await db().user.create({ data: { email: 'sam@clinic.com', role: 'STAFF' } })
  linden = await clinic('Linden Street', 2041)
  await clinic('Harbour 2041', 88)
})

describe('which clinics a member of staff sees', () => {
  it('an admin adds and takes away, from the next look on, and each is written down once', async () => {
    expect(await seenBy(sam)).toEqual([])
    expect(await change(as(ada), linden, true)).toEqual({ kind: 'changed' })
    expect(await change(as(ada), linden, true)).toEqual({ kind: 'unchanged' })
    expect(await seenBy(sam)).toEqual(['Linden Street'])
    expect(await change(as(ada), linden, false)).toEqual({ kind: 'changed' })
    expect(await change(as(ada), linden, false)).toEqual({ kind: 'unchanged' })
    expect(await seenBy(sam)).toEqual([])
    const trail = await db().auditEvent.findMany({ orderBy: { id: 'asc' } })
    expect(trail.map(({ action, subjectId, data }) => [action, subjectId, data])).toEqual([
      ['membership.added', sam.id, { clinicId: linden }],
      ['membership.removed', sam.id, { clinicId: linden }],
    ])
  })

  it('B-13 B-14: nobody else does, and nobody adds what is not there', async () => {
    expect(await change(as(sam), linden, true)).toEqual({ kind: 'forbidden' })
    expect(await change({ kind: 'anonymous' }, linden, true)).toEqual({ kind: 'forbidden' })
    expect(await change(as(ada), randomUUID(), true)).toEqual({ kind: 'unchanged' })
    expect(await change(as(ada), linden, true, randomUUID())).toEqual({ kind: 'unchanged' })
    expect(await db().membership.count()).toBe(0)
    expect(await db().auditEvent.count()).toBe(0)
  })

  it('an admin finds them by a part of the name or by Digitail’s number', async () => {
    await change(as(ada), linden, true)
    const names = async (search: string) => (await look(ada, search))?.found?.map(({ name }) => name)
    expect(await names('LIND')).toEqual(['Linden Street'])
    expect(await names('2041')).toEqual(['Harbour 2041', 'Linden Street'])
    expect(await names('88')).toEqual(['Harbour 2041'])
    expect(await names('99999999999999999999')).toEqual([])
    expect(await names('%')).toEqual([])
    expect((await look(ada, ''))?.found).toBeNull()
    expect((await look(ada, 'lind'))?.found).toMatchObject([{ id: linden, isMember: true }])
    expect(await look(ada, 'x')).toMatchObject({ memberOf: [{ id: linden }], clinics: 1, foundMore: false })
  })

  it('says when a search found more than it shows', async () => {
    for (let number = 1; number <= 9; number += 1) await clinic(`Group ${number}`, number)
    expect((await look(ada, 'group'))?.found).toHaveLength(8)
    expect((await look(ada, 'group'))?.foundMore).toBe(true)
  })

  it('W-10: for everybody else the page is that of somebody who does not exist', async () => {
    expect(await look(sam, '')).toBeNull()
    const asked = { personId: randomUUID(), clinicSearch: '' }
    expect(await readPerson({ ...ada, tokenHash: null }, asked)).toBeNull()
  })
})
