import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { flushBatches } from '@/lib/infra/batch'
import { db } from '@/lib/infra/db'
import { countActivity } from '@/lib/store/count-activity'
import type { Environment } from '@/prisma/generated/client'
import { keepOverview } from './keep-overview'
import { readOverview } from './read-overview'

const admin = { role: 'ADMIN' } as const
const today = () => new Date().toISOString().slice(0, 10)

beforeEach(async () => {
  await flushBatches()
  await db().$executeRaw`
    TRUNCATE "Clinic", "Connection", "TokenSet", "Heartbeat", "ClinicHealthDaily", "ActivityHourly", "AccountPeakHourly"
    CASCADE`
})

let number = 0

type Made = { name?: string; clinics?: number; environment?: Environment; since?: Date }

/** A connection with its clinics. */
async function make(status: 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED', made: Made = {}): Promise<string> {
  const { name = 'Clinic', clinics = 1, environment = 'local', since = new Date() } = made
  const id = randomUUID()
  number += 1
  const row = { id, environment, digitailUserId: number, accountName: 'A', offeredClinics: [], status }
  const reason = status === 'NEEDS_RECONNECT' ? ('REVOKED' as const) : null
  await db().connection.create({ data: { ...row, reason, statusSince: since, liveKey: `${environment}:${number}` } })
  const later = new Date(Date.now() + 3_600_000)
  const sealed = { accessSealed: 'a', refreshSealed: 'r', generation: 1, accessExpiresAt: later, refreshAt: later }
  if (status === 'ACTIVE') await db().tokenSet.create({ data: { connectionId: id, ...sealed } })
  for (let index = 0; index < clinics; index += 1) {
    const digitailClinicId = number * 100 + index
    await db().clinic.create({ data: { environment, digitailClinicId, name: `${name} ${index}`, connectionId: id } })
  }
  return id
}

/** As a refresh that failed leaves it. */
async function degrade(connectionId: string): Promise<void> {
  const past = new Date()
  const times = { issuedAt: past, accessExpiresAt: past, refreshAt: past, failedAt: past }
  await db().tokenSet.update({ where: { connectionId }, data: { ...times, failures: 1 } })
}

/** As if a minute had passed since the books were kept. */
async function passMinute(): Promise<void> {
  await db().heartbeat.updateMany({ data: { at: new Date(Date.now() - 61_000) } })
}

describe('the overview', () => {
  test('is for admins only', async () => {
    await expect(readOverview({ role: 'STAFF' })).rejects.toThrow('only admins')
  })

  test('counts clinics by how they stand, in all and by environment', async () => {
    await make('ACTIVE', { clinics: 3 })
    await make('ACTIVE', { environment: 'production' })
    await degrade(await make('ACTIVE', { clinics: 2 }))
    await make('NEEDS_RECONNECT')
    await make('DISCONNECTED')
    await db().clinic.create({ data: { environment: 'local', digitailClinicId: 1, name: 'Alone' } })
    const { counts, environments } = await readOverview(admin)
    expect(counts).toEqual({ live: 4, degraded: 2, needs_reconnect: 1, disconnected: 1, never: 1 })
    expect(environments.map(({ environment, counts: own }) => [environment, own.live])).toEqual([
      ['production', 1],
      ['local', 3],
    ])
  })

  test('names at most ten that need a person, the longest waiting first, a group once', async () => {
    const day = (days: number) => new Date(Date.now() - days * 24 * 3_600_000)
    for (let index = 0; index < 11; index += 1) await make('NEEDS_RECONNECT', { since: day(index) })
    await make('NEEDS_RECONNECT', { name: 'Group', clinics: 4, since: day(30) })
    await make('NEEDS_RECONNECT', { name: 'Nowhere', clinics: 0, since: day(40) })
    await degrade(await make('ACTIVE', { name: 'Heals by itself' }))
    const { attention } = await readOverview(admin)
    expect(attention.clinics).toBe(15)
    expect(attention.first).toHaveLength(10)
    expect(attention.first[0]).toMatchObject({
      clinic: { name: 'Group 0' },
      others: 3,
      standing: { reason: 'revoked', whoActs: 'clinic' },
    })
    const waits = attention.first.map(({ standing }) => standing.since)
    expect(waits).toEqual([...waits].sort())
  })

  test('tells apart who waits for Digitail and who waits because of this app', async () => {
    await degrade(await make('ACTIVE', { clinics: 2 }))
    const ours = await make('ACTIVE', { clinics: 3 })
    await degrade(ours)
    await db().tokenSet.update({ where: { connectionId: ours }, data: { lastFailure: 'invalid_request' } })
    const { attention, counts } = await readOverview(admin)
    expect([attention.clinics, attention.byUs, counts.degraded]).toEqual([0, 3, 5])
  })

  test('says on a fresh install that nothing was counted yet', async () => {
    const { health, activity, attention, counts } = await readOverview(admin)
    expect([health.since, activity.since, attention.clinics, counts.live]).toEqual([null, null, 0, 0])
    expect(health.days).toHaveLength(90)
    expect(activity.hours).toHaveLength(48)
    expect(health.days.slice(0, -1).every(({ counts: each }) => each === null)).toBe(true)
  })

  test('shows what was counted in this hour', async () => {
    countActivity({ refreshes: 1 })
    countActivity({ refreshes: 1, busiestMinute: 120 })
    countActivity({ calls: 1, callFailures: 1 })
    await flushBatches()
    const { activity } = await readOverview(admin)
    const happened = activity.hours.flatMap(({ activity: each }) => (each === null ? [] : [each]))
    expect(happened).toMatchObject([{ refreshes: 2, calls: 1, callFailures: 1, busiestMinute: 120 }])
  })
})

describe('keeping the books', () => {
  test('one instance does it, once a minute', async () => {
    const turns = await Promise.all([keepOverview(), keepOverview(), keepOverview()])
    expect(turns.filter((turn) => turn)).toHaveLength(1)
    await passMinute()
    expect(await keepOverview()).toBe(true)
  })

  test('the last count of a day stays, and what nobody is in any more is zero', async () => {
    const id = await make('ACTIVE')
    await keepOverview()
    await db().connection.update({ where: { id }, data: { status: 'NEEDS_RECONNECT' } })
    await passMinute()
    await keepOverview()
    const { health, activity } = await readOverview(admin)
    expect(health.since).toBe(today())
    expect(health.days.at(-1)?.counts).toMatchObject({ live: 0, needs_reconnect: 1 })
    expect(health.days.filter(({ counts }) => counts !== null)).toHaveLength(1)
    expect(activity.hours.filter(({ activity: each }) => each !== null)).toHaveLength(1)
  })
})
