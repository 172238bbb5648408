import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/audit/audit-event'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { personOfToken } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { insertUser, type UserRow } from '@/lib/store/users'
import { invitePerson } from './invite-person'
import { setPersonDisabled } from './set-person-disabled'
import { setPersonRole } from './set-person-role'

const requestId = 'r1'
const operator: Actor = { kind: 'system', name: 'operator' }
const as = (user: UserRow): Actor => ({ kind: 'person', userId: user.id })

let ada: UserRow
let abel: UserRow
let sam: UserRow

async function person(email: string, role: 'ADMIN' | 'STAFF') {
  const user = await insertUser(db(), { email, name: null, role })
  if (user === null) throw new Error('the address is taken')
  return user
}

async function signIn(user: UserRow) {
  const session = { token: randomToken(), user, previousToken: null, way: 'email', requestId, now: new Date() } as const
  return (await inTransaction((tx) => startSession(tx, session))).token
}

const setRole = (actor: Actor, user: UserRow, role: 'ADMIN' | 'STAFF') =>
  setPersonRole({ actor, input: { personId: user.id, role }, requestId })

const setDisabled = (actor: Actor, user: UserRow, isDisabled: boolean) =>
  setPersonDisabled({ actor, input: { personId: user.id, isDisabled }, requestId })

const events = async () => (await db().auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)

const roleOf = async (user: UserRow) => (await db().user.findUnique({ where: { id: user.id } }))?.role

beforeEach(async () => {
  await db().user.deleteMany()
  await emptyTrail()
  ada = await person('ada@clinic.com', 'ADMIN')
  abel = await person('abel@clinic.com', 'ADMIN')
  sam = await person('sam@clinic.com', 'STAFF')
})

describe('inviting', () => {
  it('lets an address in, in its one spelling, and writes it down', async () => {
    const invited = await invitePerson({
      actor: as(ada),
      input: { email: ' New@Clinic.COM', role: 'STAFF' },
      requestId,
    })
    expect(invited.kind).toBe('invited')
    const row = await db().auditEvent.findFirst()
    expect(row).toMatchObject({
      action: 'person.invited',
      actorId: ada.id,
      requestId,
      data: { email: 'new@clinic.com' },
    })
    const again = await invitePerson({ actor: as(ada), input: { email: 'new@clinic.com', role: 'ADMIN' }, requestId })
    expect(again).toEqual({ kind: 'already-there', personId: expect.any(String) })
  })

  it('W-06: takes no address that could be read in two ways', async () => {
    for (const email of ['', 'sam', 'a@clinic.com,b@evil.test', 'ѕam@clinic.com']) {
      const invited = await invitePerson({ actor: as(ada), input: { email, role: 'STAFF' }, requestId })
      expect(invited, email).toEqual({ kind: 'bad-email' })
    }
    expect(await events()).toEqual([])
  })
})

describe('who may change people', () => {
  it('only an admin whom the database calls so at that moment', async () => {
    await setDisabled(as(ada), abel, true)
    for (const actor of [as(sam), as(abel), { kind: 'anonymous' } as const]) {
      expect(await setRole(actor, sam, 'ADMIN')).toEqual({ kind: 'forbidden' })
      expect(await setDisabled(actor, ada, true)).toEqual({ kind: 'forbidden' })
      const invited = await invitePerson({ actor, input: { email: 'x@clinic.com', role: 'ADMIN' }, requestId })
      expect(invited).toEqual({ kind: 'forbidden' })
    }
    expect(await roleOf(sam)).toBe('STAFF')
  })

  it('nobody changes themselves, and nobody changes a person who is not there', async () => {
    expect(await setRole(as(ada), ada, 'STAFF')).toEqual({ kind: 'yourself' })
    expect(await setDisabled(as(ada), ada, true)).toEqual({ kind: 'yourself' })
    const nobody = { ...sam, id: '00000000-0000-7000-8000-000000000000' }
    expect(await setRole(as(ada), nobody, 'ADMIN')).toEqual({ kind: 'unknown-person' })
  })

  it('the last admin stays one, for the operator too', async () => {
    expect(await setRole(operator, abel, 'STAFF')).toEqual({ kind: 'changed' })
    expect(await setRole(operator, ada, 'STAFF')).toEqual({ kind: 'last-admin' })
    expect(await setDisabled(operator, ada, true)).toEqual({ kind: 'last-admin' })
    expect(await setRole(operator, ada, 'ADMIN')).toEqual({ kind: 'unchanged' })
  })

  it('two admins who demote each other at the same moment leave one', async () => {
    const kinds = (await Promise.all([setRole(as(ada), abel, 'STAFF'), setRole(as(abel), ada, 'STAFF')])).map(
      (r) => r.kind,
    )
    expect(kinds.sort()).toEqual(['changed', 'forbidden'])
    expect([await roleOf(ada), await roleOf(abel)].sort()).toEqual(['ADMIN', 'STAFF'])
  })
})

describe('W-09: however two admins get rid of each other at the same moment', () => {
  const ways = [
    ['demote and disable', () => [setRole(as(ada), abel, 'STAFF'), setDisabled(as(abel), ada, true)]],
    ['disable and disable', () => [setDisabled(as(ada), abel, true), setDisabled(as(abel), ada, true)]],
  ] as const

  it.each(ways)('%s: one stays', async (_, both) => {
    const kinds = (await Promise.all(both())).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['changed', 'forbidden'])
    expect(await db().user.count({ where: { role: 'ADMIN', disabledAt: null } })).toBe(1)
  })
})

describe('a change of rights', () => {
  it('W-04: of the role holds on the next request, and is written down once', async () => {
    const token = await signIn(sam)
    expect(await setRole(as(ada), sam, 'ADMIN')).toEqual({ kind: 'changed' })
    expect((await personOfToken(token, new Date()))?.person.role).toBe('ADMIN')
    expect(await setRole(as(ada), sam, 'ADMIN')).toEqual({ kind: 'unchanged' })
    expect(await events()).toEqual(['sign-in.succeeded', 'person.role-changed'])
  })

  it('W-04: ending access ends every session for good; giving it back revives none', async () => {
    const tokens = [await signIn(sam), await signIn(sam)]
    expect(await setDisabled(as(ada), sam, true)).toEqual({ kind: 'changed' })
    for (const token of tokens) expect(await personOfToken(token, new Date())).toBeNull()
    expect(await setDisabled(as(ada), sam, false)).toEqual({ kind: 'changed' })
    for (const token of tokens) expect(await personOfToken(token, new Date())).toBeNull()
    const row = await db().auditEvent.findFirst({ where: { action: 'person.disabled' } })
    expect(row).toMatchObject({ actorId: ada.id, subjectId: sam.id, data: { endedSessions: 2 } })
    const given = await db().auditEvent.findFirst({ where: { action: 'person.enabled' } })
    expect(given).toMatchObject({ actorId: ada.id, subjectId: sam.id, requestId })
  })
})
