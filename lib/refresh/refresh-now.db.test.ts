import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { beginIncident } from './incident'
import { refreshNow } from './refresh-now'
import { connectOne, disconnect, isKept, readRow, startOver, type TestConnection } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)

let connection: TestConnection

beforeEach(async () => {
  await provider.calm()
  await startOver()
  connection = await connectOne(provider)
})

const now = () => refreshNow(connection.connectionId)
const later = () => new Date(Date.now() + 60_000)

describe('a refresh that is asked for ahead of time', () => {
  it('brings new tokens by the same way as any other', async () => {
    expect(await now()).toEqual({ kind: 'refreshed' })
    expect((await readRow(connection.connectionId)).tokenSet).toMatchObject({ generation: 2, failures: 0, claims: 1 })
    expect(await isKept(provider, connection)).toBe(true)
  })

  it('R-01 by ten at once spends one refresh token', async () => {
    const before = await provider.requests()
    // Long enough that the last of them looks before the first is done: afterwards it would be a second wish.
    await provider.fault({ name: 'slow', ms: 1_000 })
    const kinds = (await Promise.all(Array.from({ length: 10 }, now))).map(({ kind }) => kind)
    expect(kinds).toContain('refreshed')
    expect(kinds.filter((kind) => kind !== 'refreshed' && kind !== 'under-way')).toEqual([])
    expect((await provider.requests()) - before).toBe(1)
    expect(await isKept(provider, connection)).toBe(true)
  })

  it('leaves it to somebody who is at it', async () => {
    const lease = { attemptId: randomUUID(), leaseOwner: 'another', leaseUntil: later() }
    await db().tokenSet.updateMany({ data: lease })
    const before = await provider.requests()
    expect(await now()).toEqual({ kind: 'under-way' })
    expect(await provider.requests()).toBe(before)
  })

  it('keeps the rest after a failure, which Digitail may have asked for', async () => {
    const until = later()
    await db().tokenSet.updateMany({ data: { nextTryAt: until, failures: 1 } })
    expect(await now()).toEqual({ kind: 'resting', until: until.toISOString() })
  })

  it.each([
    ['PROVIDER_OUTAGE', 'digitail-unavailable'],
    ['OUR_CONFIGURATION', 'our-configuration'],
  ] as const)('is held back by an incident: %s', async (kind, because) => {
    await beginIncident(kind, 'timeout')
    const before = await provider.requests()
    expect(await now()).toEqual({ kind: 'held-back', because })
    expect(await provider.requests()).toBe(before)
  })

  it('says that a person is needed, the first time and after', async () => {
    await provider.revoke(connection.grantId)
    expect(await now()).toEqual({ kind: 'needs-reconnect' })
    expect(await now()).toEqual({ kind: 'needs-reconnect' })
    expect(await readRow(connection.connectionId)).toMatchObject({ status: 'NEEDS_RECONNECT', reason: 'REVOKED' })
  })

  it('says that Digitail failed, and changes nothing of the connection', async () => {
    await provider.fault({ name: 'error-500-before-commit', for: '/oauth/token', times: null })
    expect(await now()).toEqual({ kind: 'failed', because: 'digitail-unavailable' })
    expect((await readRow(connection.connectionId)).status).toBe('ACTIVE')
  })

  it('finds nothing to refresh where nothing is connected', async () => {
    await disconnect(connection.connectionId)
    expect(await now()).toEqual({ kind: 'not-connected' })
    expect(await refreshNow(randomUUID())).toEqual({ kind: 'not-connected' })
  })
})
