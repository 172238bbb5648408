import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { disconnectClinic } from '@/lib/connect/disconnect-clinic'
import { readClinic, readMyClinics } from '@/lib/connect/read-clinics'
import { makePerson } from '@/lib/connect/testing/connect-world'
import { staffVerbs } from '@/lib/connect/testing/staff-verbs'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { becomeAppRole } from '@/scripts/vitest/app-role'
import { asViewer, isBound } from './as-viewer'
import { membershipsAmong } from './clinics'

// The application's own check is switched off: whatever holds here, the database holds.
vi.mock('./seen-by', () => ({ seenBy: () => ({}) }))

const roles = await becomeAppRole()

const [ana, ben, admin] = [await makePerson(), await makePerson(), await makePerson('ADMIN')]
let number = 0

/** A connection that serves so many clinics, with tokens and counts. @returns the clinics' ids */
async function connect(clinics: number): Promise<string[]> {
  number += 1
  const account = { environment: 'local', digitailUserId: number, accountName: 'A', offeredClinics: [] } as const
  const { id: connectionId } = await db().connection.create({
    data: { ...account, status: 'ACTIVE', liveKey: `k${number}` },
  })
  const later = new Date(Date.now() + 3_600_000)
  const sealed = { accessSealed: 'a', refreshSealed: 'r', generation: 1, accessExpiresAt: later, refreshAt: later }
  await db().tokenSet.create({ data: { connectionId, ...sealed } })
  const rows = Array.from({ length: clinics }, (_, index) => ({
    id: randomUUID(),
    environment: 'local' as const,
    digitailClinicId: number * 100 + index,
    name: `Clinic ${number}-${index}`,
    connectionId,
  }))
  await db().clinic.createMany({ data: rows })
  const count = { connectionId, day: new Date('2026-11-24'), operation: 'me', calls: 1 }
  await db().usageDaily.createMany({ data: rows.map(({ id: clinicId }) => ({ clinicId, ...count })) })
  return rows.map(({ id }) => id)
}

const join = ({ id: userId }: ConnectActor, clinicId: string) => db().membership.create({ data: { userId, clinicId } })

test('B-13 the app runs as a role that the database binds, and its own check is off', async () => {
  expect(await isBound(db(), { memberId: ana.id })).toBe(true)
  const { seenBy } = await import('./seen-by')
  expect(seenBy({ memberId: ana.id })).toEqual({})
})

test('whether the database limits is asked once, and for who sees everything not at all', async () => {
  let asked = 0
  const counting = new Proxy(db(), {
    get: (client, name) => {
      if (name === '$queryRaw') asked += 1
      return Reflect.get(client, name)
    },
  })
  for (let turn = 0; turn < 3; turn += 1) expect(await isBound(counting, { memberId: ana.id })).toBe(true)
  expect(await isBound(counting, { memberId: null })).toBe(false)
  expect(asked).toBeLessThanOrEqual(1)
  expect(await asViewer(db(), { memberId: null }, async (tx) => tx === db())).toBe(true)
})

test('a viewer’s read has a transaction of its own, or the one that it is in', async () => {
  const viewer = { memberId: ana.id }
  const nameIn = async (tx: Transaction) => await tx.$queryRaw`SELECT current_setting('app.viewer', true) AS name`
  expect(await asViewer(db(), viewer, async (tx) => tx === db())).toBe(false)
  const inside = await inTransaction(async (own) => {
    const isSame = await asViewer(own, viewer, async (tx) => tx === own)
    return { isSame, during: await asViewer(own, viewer, nameIn), after: await nameIn(own) }
  })
  expect(inside).toEqual({ isSame: true, during: [{ name: ana.id }], after: [{ name: '' }] })
})

test.each(Object.keys(staffVerbs))(
  'B-13 with the database alone, %s answers for the own clinic and no other',
  async (name) => {
    const verb = staffVerbs[name] ?? (() => Promise.reject(new Error('no such verb')))
    const [own = '', foreign = ''] = [...(await connect(1)), ...(await connect(1))]
    await join(ana, own)
    await join(ben, foreign)
    expect([await verb(ana, foreign), await verb(ben, own)]).toEqual([false, false])
    expect([await verb(ana, own), await verb(ben, foreign)]).toEqual([true, true])
  },
)

test('without the belt this build lets everybody through: its own check really is off', async () => {
  const [foreign = ''] = await connect(1)
  const belt = (word: string) => roles.sql(`ALTER TABLE "Clinic" ${word} ROW LEVEL SECURITY`)
  await belt('DISABLE')
  expect(await readClinic(ben, foreign).finally(() => belt('ENABLE'))).not.toBeNull()
  expect(await readClinic(ben, foreign)).toBeNull()
})

test('B-13 the database shows a viewer rows of their clinics in each of the five tables, and nobody else the fewer', async () => {
  const [own = ''] = await connect(1)
  await connect(2)
  const cleo = await makePerson()
  await join(cleo, own)
  const counts = async (viewer: { memberId: string | null }) =>
    await asViewer(db(), viewer, async (tx) => [
      await tx.clinic.count(),
      await tx.connection.count(),
      await tx.tokenSet.count(),
      await tx.usageDaily.count(),
      await tx.membership.count(),
    ])
  expect(await counts({ memberId: cleo.id })).toEqual([1, 1, 1, 1, 1])
  expect(await counts({ memberId: randomUUID() })).toEqual([0, 0, 0, 0, 0])
  const [all] = await roles.sql('SELECT count(*)::int AS clinics FROM "Clinic"')
  expect((await counts({ memberId: null }))[0]).toBe(all?.clinics)
  expect(await db().clinic.count()).toBe(all?.clinics)
  expect((await readMyClinics(cleo)).map(({ id }) => id)).toEqual([own])
})

test('B-13 who sees one clinic of a group is not taken for one who decides for all of them', async () => {
  const [first = '', second = ''] = await connect(2)
  const dora = await makePerson()
  await join(dora, first)
  expect(await readClinic(dora, first)).toMatchObject({ sharedWith: [] })
  expect(await membershipsAmong(db(), dora.id, [first, second])).toEqual(new Set([first]))
  expect(await disconnectClinic({ actor: dora, clinicId: first, requestId: null })).toEqual({ kind: 'disconnected' })
  const left = await db().clinic.findUniqueOrThrow({ where: { id: second }, include: { connection: true } })
  expect(left.connection?.status).toBe('ACTIVE')
  await join(dora, second)
  expect(await disconnectClinic({ actor: dora, clinicId: second, requestId: null })).toEqual({ kind: 'disconnected' })
  const ended = await db().clinic.findUniqueOrThrow({ where: { id: second }, include: { connection: true } })
  expect(ended.connection?.status).toBe('DISCONNECTED')
})

test('what an admin sees is not limited, and no name is left behind on a connection', async () => {
  const [clinic = ''] = await connect(1)
  await join(ana, clinic)
  await Promise.all(
    Array.from({ length: 30 }, (_, turn) => (turn % 2 === 0 ? readClinic(ana, clinic) : readMyClinics(ben))),
  )
  const seen = await Promise.all(Array.from({ length: 30 }, () => readClinic(admin, clinic)))
  expect(seen.every((view) => view?.id === clinic)).toBe(true)
})
