import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { claimDueRefreshes } from '@/lib/store/refresh-leases'
import { sealPair } from '@/lib/vault/token-vault'
import { currentIncident } from './incident'
import { sweep } from './sweep'
import { sweepHealth } from './sweep-health'
import { age, connectMany, connectOne, disconnect, isKept, passTime, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

const longest = 20_000
const idsOf = (clinics: { connectionId: string }[]) => clinics.map(({ connectionId }) => connectionId)

/** As if the provider had forgotten every refresh token. */
async function breakRefreshTokens(): Promise<void> {
  for (const { connectionId, generation } of await db().tokenSet.findMany()) {
    const { refreshSealed } = sealPair({ connectionId, generation }, { accessToken: 'a', refreshToken: 'forgotten' })
    await db().tokenSet.update({ where: { connectionId }, data: { refreshSealed } })
  }
}

describe('a sweep', () => {
  it('refreshes everything that is due and nothing else', async () => {
    const due = await connectMany(provider, 12)
    const fresh = await connectOne(provider)
    await age(idsOf(due), 'due')
    expect(await sweep(longest)).toEqual({
      recovered: 0,
      refreshed: 12,
      failed: 0,
      needReconnect: 0,
      isHeldBack: false,
    })
    for (const clinic of due) expect(await isKept(provider, clinic)).toBe(true)
    expect((await provider.truthOf(fresh.grantId))?.refreshRequests).toBe(0)
    expect(await sweep(longest)).toMatchObject({ refreshed: 0 })
  })

  it('leaves alone what is disconnected, pending, or waits for a person', async () => {
    const [gone, pending, waiting] = idsOf(await connectMany(provider, 3))
    const ids = [gone, pending, waiting].filter((id) => id !== undefined)
    await age(ids, 'due')
    await disconnect(gone ?? '')
    await db().connection.update({ where: { id: pending }, data: { status: 'PENDING' } })
    await db().connection.update({ where: { id: waiting }, data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })
    expect(await sweep(longest)).toMatchObject({ refreshed: 0, failed: 0, needReconnect: 0 })
  })

  it('C-36: uses a refresh token that lay idle too long, though its access token lives on', async () => {
    const clinic = await connectOne(provider)
    const monthAgo = new Date(Date.now() - 30 * 24 * 3_600_000)
    const later = new Date(Date.now() + 300 * 24 * 3_600_000)
    const times = { issuedAt: monthAgo, refreshAt: later, accessExpiresAt: later }
    await db().tokenSet.update({ where: { connectionId: clinic.connectionId }, data: times })
    expect(await sweep(longest)).toMatchObject({ refreshed: 1 })
    expect(await isKept(provider, clinic)).toBe(true)
  })

  it('C-35: a connection that breaks every time rests, and the others are refreshed', async () => {
    const clinics = await connectMany(provider, 10)
    const [poison] = clinics
    await age(idsOf(clinics), 'due')
    const garbage = { refreshSealed: 'not sealed at all' }
    await db().tokenSet.update({ where: { connectionId: poison?.connectionId }, data: garbage })
    expect(await sweep(longest)).toMatchObject({ refreshed: 9, failed: 1 })
    expect(await readRow(poison?.connectionId ?? '')).toMatchObject({ status: 'ACTIVE' })
  })

  it('C-34: finds no row that somebody else is about to claim, and does not wait for it', async () => {
    const clinics = await connectMany(provider, 6)
    await age(idsOf(clinics), 'due')
    const wanted = { idleMs: 1e12, isProbe: false, except: [], leaseMs: 45_000 }
    const [first, second] = await Promise.all(
      ['one', 'two'].map((owner) => claimDueRefreshes(db(), { ...wanted, limit: 4, owner })),
    )
    const claimed = [...(first ?? []), ...(second ?? [])].map(({ connectionId }) => connectionId)
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(claimed.length).toBe(6)
  })

  it('takes the longest waiting first', async () => {
    const clinics = await connectMany(provider, 5)
    await age(idsOf(clinics), 'due')
    const [oldest] = clinics
    await db().tokenSet.update({ where: { connectionId: oldest?.connectionId }, data: { refreshAt: new Date(0) } })
    const wanted = { limit: 1, idleMs: 1e12, isProbe: false, except: [], leaseMs: 45_000, owner: 'one' }
    expect((await claimDueRefreshes(db(), wanted))[0]?.connectionId).toBe(oldest?.connectionId)
  })

  it('beats its heart, and a heart that stopped beating shows', async () => {
    await db().heartbeat.deleteMany({})
    expect(await sweepHealth()).toEqual({ lastSweepAt: null, isLate: true })
    await sweep(longest)
    expect(await sweepHealth()).toMatchObject({ isLate: false })
    await db().heartbeat.updateMany({ data: { at: new Date(Date.now() - 4 * 60_000) } })
    expect(await sweepHealth()).toMatchObject({ isLate: true })
  })
})

describe('an incident', () => {
  it('C-21: a refused client secret stops everything, changes no clinic, and ends by itself', async () => {
    const clinics = await connectMany(provider, 30)
    await age(idsOf(clinics), 'expired')
    const readAll = () => db().tokenSet.findMany({ orderBy: { connectionId: 'asc' }, omit: { claims: true } })
    const before = await readAll()
    await provider.fault({ name: 'invalid-client', times: null })
    expect(await sweep(longest)).toMatchObject({ refreshed: 0, isHeldBack: true })
    expect(await currentIncident()).toMatchObject({ kind: 'our-configuration' })
    expect(await db().connection.count({ where: { status: 'ACTIVE' } })).toBe(30)
    expect(await readAll()).toEqual(before)
    const requests = await provider.requests()
    await sweep(longest)
    expect(await provider.requests()).toBe(requests)

    await provider.calm()
    await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
    expect(await sweep(longest)).toMatchObject({ refreshed: 30, isHeldBack: false })
    expect(await currentIncident()).toBeNull()
    expect(await db().auditEvent.count({ where: { action: { startsWith: 'incident.' } } })).toBe(2)
  })

  it('C-18: an outage of the provider is one incident; nobody is asked to reconnect, and all come back', async () => {
    const clinics = await connectMany(provider, 30)
    await age(idsOf(clinics), 'expired')
    await provider.fault({ name: '503', retryAfter: null, times: null })
    await sweep(longest)
    expect(await currentIncident()).toMatchObject({ kind: 'provider-outage' })
    expect(await db().incident.count()).toBe(1)
    expect(await db().connection.count({ where: { status: 'ACTIVE' } })).toBe(30)

    await provider.calm()
    await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
    await sweep(longest)
    await passTime()
    await sweep(longest)
    expect(await currentIncident()).toBeNull()
    const { id } = await db().incident.findFirstOrThrow()
    const events = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual(['incident.opened', 'incident.closed'])
    for (const clinic of clinics) expect(await isKept(provider, clinic)).toBe(true)
  })

  it('refusals of many grants at once are doubted: few are asked to reconnect, and taken back when it is over', async () => {
    const clinics = await connectMany(provider, 30)
    await age(idsOf(clinics), 'expired')
    const sealed = await db().tokenSet.findMany({ select: { connectionId: true, refreshSealed: true } })
    await breakRefreshTokens()
    await sweep(longest)
    expect(await currentIncident()).toMatchObject({ kind: 'provider-outage' })
    expect(await db().connection.count({ where: { status: 'NEEDS_RECONNECT' } })).toBe(5)

    for (const { connectionId, refreshSealed } of sealed) {
      await db().tokenSet.update({ where: { connectionId }, data: { refreshSealed } })
    }
    await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
    await sweep(longest)
    expect(await db().connection.count({ where: { status: 'ACTIVE' } })).toBe(30)
    await sweep(longest)
    for (const clinic of clinics) expect(await isKept(provider, clinic)).toBe(true)
  })

  it('refusals that go on for an hour are believed', async () => {
    const clinics = await connectMany(provider, 20)
    await age(idsOf(clinics), 'expired')
    await breakRefreshTokens()
    await sweep(longest)
    const anHourAgo = new Date(Date.now() - 61 * 60_000)
    await db().incident.updateMany({ data: { nextProbeAt: new Date(0), openedAt: anHourAgo } })
    await sweep(longest)
    await sweep(longest)
    expect(await db().connection.count({ where: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })).toBe(20)
    expect(await currentIncident()).toBeNull()
  })

  it('that has nothing left to be about ends with the next probe', async () => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'expired')
    await provider.fault({ name: 'invalid-client', times: null })
    await sweep(longest)
    await disconnect(clinic.connectionId)
    await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
    await sweep(longest)
    expect(await currentIncident()).toBeNull()
  })
})
