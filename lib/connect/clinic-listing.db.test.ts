import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { healthOfStanding } from '@/lib/store/clinic-counts'
import { countClinicsByHealth } from '@/lib/store/clinic-health'
import { advanceClinicListing } from '@/lib/store/clinic-listing-clock'
import { readClinicSeenBy } from '@/lib/store/clinics'
import type { Circumstances } from './judge-connection'
import { standingsWith, whoActsFor } from './listed-standing'
import { forgetEverything } from './testing/forget-everything'
import { toClinicView } from './to-clinic-view'

const statuses = ['PENDING', 'ACTIVE', 'NEEDS_RECONNECT', 'DISCONNECTED'] as const

let number = 0

async function addConnection(status: (typeof statuses)[number]): Promise<string> {
  number += 1
  const facts = { environment: 'local', digitailUserId: number, accountName: 'Ana Pop', offeredClinics: [] } as const
  const { id } = await db().connection.create({ data: { ...facts, status } })
  return id
}

type Tokens = { failures?: number; lastFailure?: string; ranOutMs?: number }

async function addTokens(connectionId: string, { failures = 0, lastFailure, ranOutMs = -3_600_000 }: Tokens = {}) {
  const accessExpiresAt = new Date(Date.now() - ranOutMs)
  const sealed = { accessSealed: 'a', refreshSealed: 'r', generation: 1 }
  const times = { accessExpiresAt, refreshAt: new Date(accessExpiresAt.getTime() - 60_000) }
  await db().tokenSet.create({ data: { connectionId, ...sealed, ...times, failures, lastFailure } })
}

async function addClinic(connectionId: string | null, name = 'Riverside'): Promise<string> {
  number += 1
  const facts = { environment: 'local', digitailClinicId: number, name } as const
  return (await db().clinic.create({ data: { ...facts, connectionId } })).id
}

/** Rows of the listing that are not what the three tables say, and the other way round. */
function wrongRows(): Promise<unknown[]> {
  return db().$queryRaw`
    (SELECT "clinicId"::text FROM (TABLE "ClinicListing" EXCEPT SELECT * FROM "ClinicListingTruth") more)
    UNION ALL (SELECT "clinicId"::text FROM (SELECT * FROM "ClinicListingTruth" EXCEPT TABLE "ClinicListing") less)
    UNION ALL (SELECT "standing"::text FROM (
      SELECT "environment", "standing", "clinics" FROM "ClinicCount" WHERE "clinics" <> 0
      EXCEPT SELECT "environment", "standing", count(*)::int FROM "ClinicListing" GROUP BY 1, 2) counted)`
}

async function listed(clinicId: string) {
  const row = await db().clinicListing.findUnique({ where: { clinicId } })
  return row === null ? undefined : { health: healthOfStanding[row.standing], standing: row.standing, since: row.since }
}

const listedHealth = async (clinicId: string) => (await listed(clinicId))?.health

async function shown(clinicId: string, circumstances: Circumstances) {
  const row = await readClinicSeenBy(db(), { memberId: null }, clinicId)
  if (row === null) throw new Error('no such clinic')
  const { connection } = toClinicView(row, new Set(), circumstances)
  const { createdAt } = await db().clinic.findUniqueOrThrow({ where: { id: clinicId } })
  return connection ?? { health: 'never', whoActs: 'nobody', since: createdAt.toISOString() }
}

const later = { kind: 'our-configuration', nextProbeAt: new Date().toISOString() } as const
const allCircumstances = [null, later, { ...later, kind: 'provider-outage' as const }].flatMap((incident) =>
  [true, false].map((isSweepLate) => ({ incident, isSweepLate })),
)

beforeEach(forgetEverything)

describe('the list of clinics', () => {
  test('says of every state what the page of the clinic says, whatever holds for all', async () => {
    const clinics = [await addClinic(null)]
    for (const status of statuses) {
      clinics.push(await addClinic(await addConnection(status)))
      for (const tokens of [
        {},
        { failures: 1 },
        { failures: 2, lastFailure: 'invalid_request' },
        { ranOutMs: 125_000 },
      ]) {
        const id = await addConnection(status)
        await addTokens(id, tokens)
        clinics.push(await addClinic(id))
      }
      const forbidden = await addConnection(status)
      await db().connection.update({ where: { id: forbidden }, data: { reason: 'FORBIDDEN' } })
      clinics.push(await addClinic(forbidden))
    }
    await advanceClinicListing(db(), 1_000)
    const seen = new Set<string>()
    for (const id of clinics) {
      const row = await listed(id)
      if (row === undefined) throw new Error('a clinic is not listed')
      seen.add(row.standing)
      for (const circumstances of allCircumstances) {
        const { health, whoActs, since } = await shown(id, { now: new Date(), ...circumstances })
        const said = {
          health: row.health,
          whoActs: whoActsFor(row.standing, circumstances),
          since: row.since.toISOString(),
        }
        expect(said).toEqual({ health, whoActs, since })
        const wanted = { health: row.health, whoActs: [said.whoActs] }
        expect(standingsWith(wanted, circumstances)).toContain(row.standing)
      }
    }
    expect(seen.size).toBe(8)
    const counts = await countClinicsByHealth(db())
    expect(counts.reduce((sum, each) => sum + each.clinics, 0)).toBe(clinics.length)
    expect(await wrongRows()).toEqual([])
  })

  test('notices what becomes overdue while nobody writes anything, some at a time, and what is renewed after all', async () => {
    const clinics: string[] = []
    for (let each = 0; each < 5; each += 1) {
      const id = await addConnection('ACTIVE')
      await addTokens(id, { ranOutMs: 119_000 + each })
      clinics.push(await addClinic(id))
    }
    const overdue = async () =>
      (await Promise.all(clinics.map(listedHealth))).filter((each) => each === 'degraded').length
    expect(await overdue()).toBe(0)
    await expect.poll(async () => advanceClinicListing(db(), 2).then(overdue), { timeout: 10_000 }).toBe(5)
    expect(await wrongRows()).toEqual([])
    await db().tokenSet.updateMany({ data: { accessExpiresAt: new Date(Date.now() + 3_600_000) } })
    expect(await overdue()).toBe(0)
    expect(await wrongRows()).toEqual([])
  })

  test('follows every change, whoever writes it', async () => {
    const [one, other] = [await addConnection('ACTIVE'), await addConnection('ACTIVE')]
    await addTokens(one)
    await addTokens(other)
    const clinic = await addClinic(one)
    await addClinic(other, 'Harbour')
    const { connection, tokenSet } = db()
    const changes: [() => PromiseLike<unknown>, string][] = [
      [() => tokenSet.update({ where: { connectionId: one }, data: { failures: 2 } }), 'degraded'],
      [() => tokenSet.update({ where: { connectionId: one }, data: { failures: 0 } }), 'live'],
      [() => tokenSet.update({ where: { connectionId: one }, data: { failures: 3 } }), 'degraded'],
      [() => tokenSet.delete({ where: { connectionId: one } }), 'disconnected'],
      [() => addTokens(one), 'live'],
      [() => connection.update({ where: { id: one }, data: { status: 'NEEDS_RECONNECT' } }), 'needs_reconnect'],
      [() => db().clinic.update({ where: { id: clinic }, data: { connectionId: other } }), 'live'],
      [() => db().clinic.update({ where: { id: clinic }, data: { connectionId: one } }), 'needs_reconnect'],
      [() => connection.update({ where: { id: one }, data: { accountName: 'Bo', status: 'ACTIVE' } }), 'live'],
      [() => connection.update({ where: { id: one }, data: { lastCallOkAt: new Date() } }), 'live'],
      [() => db().clinic.update({ where: { id: clinic }, data: { name: 'Ölmühle', timezone: 'Asia/Tokyo' } }), 'live'],
      [() => connection.delete({ where: { id: one } }), 'never'],
    ]
    for (const [change, health] of changes) {
      await change()
      expect(await listedHealth(clinic)).toBe(health)
      expect(await wrongRows()).toEqual([])
    }
    await db().clinic.delete({ where: { id: clinic } })
    expect(await listedHealth(clinic)).toBeUndefined()
    expect(await wrongRows()).toEqual([])
  })

  test('is the same after changes at the same moment in all three tables', async () => {
    const connections = await Promise.all(Array.from({ length: 6 }, () => addConnection('ACTIVE')))
    for (const id of connections) await addTokens(id)
    const clinics = await Promise.all(connections.map((id) => addClinic(id)))
    const pick = (ids: string[]) => ids[Math.floor(Math.random() * ids.length)] ?? randomUUID()
    const status = () => statuses[Math.floor(Math.random() * statuses.length)] ?? 'ACTIVE'
    const once = () =>
      inTransaction(async (tx) => {
        // One kind of change at a time locks in one order; what is listed is locked by the database itself.
        const [id, kind] = [pick(connections), Math.random()]
        if (kind < 0.3) await tx.clinic.update({ where: { id: pick(clinics) }, data: { connectionId: id } })
        else if (kind < 0.6) await tx.connection.update({ where: { id }, data: { status: status() } })
        else await tx.tokenSet.update({ where: { connectionId: id }, data: { failures: kind < 0.8 ? 0 : 2 } })
      })
    await Promise.all(Array.from({ length: 60 }, once))
    expect(await wrongRows()).toEqual([])
  })

  test('is written by no refresh that succeeds, and once an hour by calls', async () => {
    const id = await addConnection('ACTIVE')
    await addTokens(id)
    const clinic = await addClinic(id)
    const at = (text: string) =>
      db().connection.update({ where: { id }, data: { lastCallOkAt: new Date(`2026-11-23T${text}Z`) } })
    const version = async () =>
      (
        await db().$queryRaw<
          [{ xmin: string }]
        >`SELECT xmin::text FROM "ClinicListing" WHERE "clinicId" = ${clinic}::uuid`
      )[0]
    await at('10:01:00')
    const before = await version()
    await db().tokenSet.update({ where: { connectionId: id }, data: { generation: 2, refreshAt: new Date() } })
    await at('10:59:59')
    expect(await version()).toEqual(before)
    await at('11:00:00')
    expect(await version()).not.toEqual(before)
  })
})
