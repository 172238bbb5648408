import { afterAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { quarantineStatements } from '@/lib/store/quarantine'
import { getLiveToken } from './get-live-token'
import { probeRestored, readQuarantine, releaseQuarantine } from './quarantine'
import { refreshNow } from './refresh-now'
import { sweep } from './sweep'
import {
  age,
  auditOf,
  connectMany,
  isKept,
  passTime,
  readRow,
  startOver,
  type TestConnection,
} from './testing/connections'
import { startProvider } from './testing/provider'
import { forgetToken } from './token-memory'

const provider = await startProvider()
afterAll(provider.close)

beforeEach(async () => {
  await provider.calm()
  await startOver()
})

const idsOf = (connections: TestConnection[]) => connections.map(({ connectionId }) => connectionId)

/** What a restore does: the rows of the backup, and the quarantine, in one transaction. */
async function restoring(connections: TestConnection[], meanwhile: () => Promise<unknown>): Promise<void> {
  const backup = await db().tokenSet.findMany()
  await meanwhile()
  const rows = backup.map(({ connectionId, ...data }) => db().tokenSet.update({ where: { connectionId }, data }))
  await db().$transaction([...rows, ...quarantineStatements.map((sql) => db().$executeRawUnsafe(sql))])
  for (const id of idsOf(connections)) forgetToken(id)
}

const rotate = async (connections: TestConnection[]) => {
  await age(idsOf(connections), 'expired')
  expect((await sweep(60_000)).refreshed).toBe(connections.length)
}

it('C-17 after a restore no superseded token is spent, however due or asked for, until somebody lets it', async () => {
  const connections = await connectMany(provider, 100)
  await restoring(connections, () => rotate(connections))
  await age(idsOf(connections), 'expired')
  const before = await provider.requests()
  expect(await sweep(60_000)).toMatchObject({ refreshed: 0, failed: 0, needReconnect: 0 })
  expect(await probeRestored(30_000)).toBe(0)
  for (const { connectionId } of connections.slice(0, 5)) {
    expect(await getLiveToken(connectionId)).toMatchObject({ kind: 'none', because: 'digitail-unavailable' })
    expect(await refreshNow(connectionId)).toMatchObject({ kind: 'resting' })
  }
  expect(await provider.requests()).toBe(before)
  expect(await readQuarantine()).toMatchObject({ waiting: 100, released: 0 })
})

it('C-17 an access token that still answers proves its connection, and one that is refused spends nothing', async () => {
  const connections = await connectMany(provider, 6)
  const [rotated = [], kept = []] = [connections.slice(0, 2), connections.slice(2)]
  await restoring(connections, () => rotate(rotated))
  const before = await provider.requests()
  expect(await getLiveToken(kept[0]?.connectionId ?? '')).toMatchObject({ kind: 'live' })
  expect(await probeRestored(30_000)).toBe(4)
  expect(await provider.requests()).toBe(before)
  expect(await readQuarantine()).toMatchObject({ waiting: 2 })
  // Proven, they renew themselves like any other.
  await rotate(kept)
  for (const connection of kept) expect(await isKept(provider, connection)).toBe(true)
})

it('C-17 let go, they are tried one by one: what was not spent goes on, what was asks for a reconnect, and no more', async () => {
  const connections = await connectMany(provider, 8)
  const [rotated = [], kept = []] = [connections.slice(0, 6), connections.slice(6)]
  await restoring(connections, () => rotate(rotated))
  await age(idsOf(connections), 'expired')
  const actor = { kind: 'system', name: 'test' } as const
  expect(await releaseQuarantine({ actor, requestId: null })).toBe(8)
  expect(await releaseQuarantine({ actor, requestId: null })).toBe(0)
  const places = (await db().tokenSet.findMany()).map(({ restoredTryAt }) => restoredTryAt?.getTime() ?? 0).sort()
  expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(7 * 3_000)
  const past = new Date(Date.now() - 1_000)
  await db().tokenSet.updateMany({ data: { restoredTryAt: past, refreshAt: past } })
  await passTime()
  expect(await sweep(60_000)).toMatchObject({ refreshed: 2, failed: 0, needReconnect: 6, isHeldBack: false })
  expect(await readRow(rotated[0]?.connectionId ?? '')).toMatchObject({
    status: 'NEEDS_RECONNECT',
    reason: 'LOST_ROTATION',
  })
  expect(await auditOf(rotated[0]?.connectionId ?? '')).toEqual(
    expect.arrayContaining(['refresh.lost', 'connection.needs-reconnect']),
  )
  for (const connection of kept) expect(await isKept(provider, connection)).toBe(true)
  expect(await readQuarantine()).toMatchObject({ waiting: 0, released: 0 })
  expect(await db().auditEvent.count({ where: { action: 'restored.released' } })).toBe(1)
})
