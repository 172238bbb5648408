import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { getLiveToken } from '@/lib/refresh/get-live-token'
import { refreshNow } from '@/lib/refresh/refresh-now'
import { auditOf, connectMany, readRow, startOver, type TestConnection } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'
import { countStanding } from '@/lib/store/standing-connections'
import { wipeConnections } from './wipe-connections'

const provider = await startProvider()
afterAll(provider.close)

beforeEach(async () => {
  await provider.calm()
  await startOver()
  await provider.set({ revocation: true })
})

const wipe = (expected: number, more: { tell?: (done: number) => void; signal?: AbortSignal } = {}) =>
  wipeConnections({ expected, reason: 'a key leaked', tell: () => undefined, ...more })

const idsOf = (clinics: TestConnection[]) => clinics.map(({ connectionId }) => connectionId)
const patient = { timeout: 30_000 }
const tokensLeft = () => db().tokenSet.count()

/** @returns those whose grant is alive at the provider */
async function aliveAtProvider(clinics: TestConnection[]): Promise<string[]> {
  const truths = await provider.truths()
  return clinics.filter(({ grantId }) => truths.has(grantId)).map(({ connectionId }) => connectionId)
}

describe('the big red button', () => {
  it('ends every connection, destroys its tokens and revokes them, each and the whole on the trail', async () => {
    const clinics = await connectMany(provider, 12)
    const [waiting = '', broken = '', ...others] = idsOf(clinics)
    await db().connection.update({ where: { id: waiting }, data: { status: 'PENDING', liveKey: null } })
    await db().connection.update({ where: { id: broken }, data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })
    const steps: number[] = []
    const done = await wipe(12, { tell: (count) => steps.push(count) })
    expect(done).toEqual({ kind: 'done', found: 12, wiped: 12, revoked: 12, failed: [], left: 0 })
    expect(await tokensLeft()).toBe(0)
    expect(await aliveAtProvider(clinics)).toEqual([])
    expect(await db().connection.findUnique({ where: { id: waiting } })).toBeNull()
    for (const id of [broken, ...others]) {
      expect(await readRow(id)).toMatchObject({
        status: 'DISCONNECTED',
        liveKey: null,
        reason: null,
        lastGeneration: 1,
      })
    }
    for (const id of idsOf(clinics)) expect(await auditOf(id)).toEqual(['connection.disconnected'])
    const [whole] = await db().auditEvent.findMany({ where: { action: 'connections.wiped' } })
    expect(whole).toMatchObject({
      actorKind: 'system',
      data: { found: 12, wiped: 12, revoked: 12, reason: 'a key leaked' },
    })
    expect(steps.at(-1)).toBe(12)
  })

  it('beside live refreshes: no tokens come back, and none lives on at the provider', async () => {
    const clinics = await connectMany(provider, 40)
    const stop = new AbortController()
    const refreshes = idsOf(clinics).map(async (id) => {
      while (!stop.signal.aborted) {
        const { kind } = await refreshNow(id)
        if (kind === 'not-connected') return
        await pause(1)
      }
    })
    await expect.poll(() => db().tokenSet.count({ where: { generation: { gt: 1 } } }), patient).toBeGreaterThan(10)
    const done = await wipe(40)
    stop.abort()
    await Promise.all(refreshes)
    expect(done).toMatchObject({ wiped: 40, failed: [], left: 0 })
    expect(await tokensLeft()).toBe(0)
    expect(await db().connection.count({ where: { status: 'DISCONNECTED', liveKey: null } })).toBe(40)
    await expect.poll(() => aliveAtProvider(clinics), patient).toEqual([])
    for (const id of idsOf(clinics)) expect(await getLiveToken(id)).toMatchObject({ kind: 'none' })
  })

  it('stopped half way it leaves the rest whole, and the next run goes on', async () => {
    await connectMany(provider, 30)
    const stop = new AbortController()
    const half = await wipe(30, { tell: (count) => (count >= 10 ? stop.abort() : undefined), signal: stop.signal })
    expect(half.kind === 'done' && half.left).toBeGreaterThan(0)
    expect(await tokensLeft()).toBe(await countStanding(db()))
    expect(await wipe(30)).toMatchObject({ kind: 'done', left: 0, failed: [] })
    expect(await db().auditEvent.count({ where: { action: 'connection.disconnected' } })).toBe(30)
  })

  it('what was held by somebody else at its turn is tried once more', async () => {
    const [held] = await connectMany(provider, 3)
    const busy = new pg.Client(process.env.DATABASE_URL)
    await busy.connect()
    await busy.query('BEGIN')
    await busy.query('SELECT 1 FROM "Connection" WHERE id = $1::uuid FOR UPDATE', [held?.connectionId])
    const told: number[] = []
    const tell = (done: number) => {
      told.push(done)
      // Each had its turn, and at least the held one waited in vain.
      if (told.length === 3) void busy.query('ROLLBACK')
    }
    const done = await wipe(3, { tell })
    await busy.end()
    expect(done).toMatchObject({ wiped: 3, failed: [], left: 0 })
    expect(told.length).toBeGreaterThan(3)
  })

  it('does nothing when there are more than were confirmed', async () => {
    await connectMany(provider, 3)
    expect(await wipe(2)).toEqual({ kind: 'changed', found: 3 })
    expect(await tokensLeft()).toBe(3)
    expect(await db().auditEvent.count({ where: { action: 'connections.wiped' } })).toBe(0)
  })

  it('wipes what no key opens, and what the provider will not take back, and says how many were revoked', async () => {
    const [strange] = await connectMany(provider, 3)
    await db().tokenSet.update({
      where: { connectionId: strange?.connectionId },
      data: { refreshSealed: 'not sealed' },
    })
    await provider.set({ revocation: false })
    expect(await wipe(3)).toMatchObject({ wiped: 3, revoked: 0, left: 0 })
    expect(await tokensLeft()).toBe(0)
  })
})
