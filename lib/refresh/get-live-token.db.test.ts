import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { getLiveToken, replaceRefusedToken } from './get-live-token'
import { sweep } from './sweep'
import { age, auditOf, connectMany, connectOne, disconnect, isKept, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'
import { tokenHash } from './testing/provider-controls'
import { forgetToken } from './token-memory'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

const nowhere = '0190d0f0-0000-7000-8000-000000000000'

describe('getLiveToken', () => {
  it('hands out the stored token while it is fresh, without asking Digitail', async () => {
    const clinic = await connectOne(provider)
    const before = await provider.requests()
    expect(await getLiveToken(clinic.connectionId)).toEqual({
      kind: 'live',
      accessToken: clinic.accessToken,
      generation: 1,
    })
    expect(await provider.requests()).toBe(before)
  })

  it('refreshes an expired one, stores the pair that is live at Digitail, and says so in the audit trail', async () => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'expired')
    const token = await getLiveToken(clinic.connectionId)
    const grant = await provider.truthOf(clinic.grantId)
    expect(token).toMatchObject({ kind: 'live', generation: 2 })
    expect(token.kind === 'live' && tokenHash(token.accessToken)).toBe(grant?.accessSha256)
    expect(await isKept(provider, clinic)).toBe(true)
    expect(await auditOf(clinic.connectionId)).toEqual(['refresh.succeeded'])
    const row = await readRow(clinic.connectionId)
    expect(row.tokenSet).toMatchObject({ attemptId: null, leaseUntil: null, ambiguousAt: null, failures: 0 })
  })

  it('C-01: 200 callers of an expired token cause one token request, and all get the new token', async () => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'expired')
    const tokens = await Promise.all(Array.from({ length: 200 }, () => getLiveToken(clinic.connectionId)))
    expect(new Set(tokens.map((token) => JSON.stringify(token))).size).toBe(1)
    expect(tokens[0]).toMatchObject({ kind: 'live', generation: 2 })
    expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(1)
  })

  it('of many expired clinics each is refreshed once', async () => {
    const clinics = await connectMany(provider, 20)
    await age(
      clinics.map(({ connectionId }) => connectionId),
      'expired',
    )
    await Promise.all(clinics.flatMap(({ connectionId }) => [1, 2, 3].map(() => getLiveToken(connectionId))))
    for (const clinic of clinics) {
      expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(1)
      expect(await isKept(provider, clinic)).toBe(true)
    }
  })

  it('hands out a token that is due, and refreshes it behind the caller', async () => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'due')
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ accessToken: clinic.accessToken, generation: 1 })
    await expect.poll(async () => (await readRow(clinic.connectionId)).tokenSet?.generation).toBe(2)
    expect(await isKept(provider, clinic)).toBe(true)
  })

  it('forgets what it remembered as soon as this process has brought a newer token', async () => {
    const clinic = await connectOne(provider)
    await getLiveToken(clinic.connectionId)
    await age([clinic.connectionId], 'due')
    await sweep(5_000)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
  })

  it('knows nothing of an id that is none, of a stranger, and of what nobody confirmed', async () => {
    const clinic = await connectOne(provider)
    await db().connection.update({ where: { id: clinic.connectionId }, data: { status: 'PENDING' } })
    for (const id of ['x', "' OR 1=1", nowhere, clinic.connectionId]) {
      expect(await getLiveToken(id)).toEqual({
        kind: 'none',
        because: 'unknown-connection',
        reason: null,
        retryAfterMs: null,
      })
    }
  })

  it('gives nothing after a disconnect, even on the instance that remembered the token', async () => {
    const clinic = await connectOne(provider)
    await getLiveToken(clinic.connectionId)
    await disconnect(clinic.connectionId)
    forgetToken(clinic.connectionId)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'none', because: 'disconnected' })
  })

  it('C-32: a token that this instance has no key for changes nothing', async () => {
    const clinic = await connectOne(provider)
    const other = 'v1.other.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    const sealed = { accessSealed: other, refreshSealed: other }
    await db().tokenSet.update({ where: { connectionId: clinic.connectionId }, data: sealed })
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ because: 'our-configuration' })
    await age([clinic.connectionId], 'expired')
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ because: 'our-configuration' })
    expect(await readRow(clinic.connectionId)).toMatchObject({
      status: 'ACTIVE',
      tokenSet: { ...sealed, attemptId: null, ambiguousAt: null, failures: 0, generation: 1 },
    })
  })
})

describe('replaceRefusedToken', () => {
  it('C-19: refreshes once when the row still holds the refused generation', async () => {
    const { connectionId, grantId } = await connectOne(provider)
    await getLiveToken(connectionId)
    const refused = { connectionId, generation: 1 }
    const replaced = await Promise.all([1, 2, 3, 4].map(() => replaceRefusedToken(refused)))
    for (const token of replaced) expect(token).toMatchObject({ kind: 'live', generation: 2 })
    expect(await getLiveToken(connectionId)).toEqual(replaced[0])
    expect((await provider.truthOf(grantId))?.refreshRequests).toBe(1)
  })

  it('C-19: takes the newer generation from the row without asking Digitail', async () => {
    const { connectionId, grantId } = await connectOne(provider)
    await replaceRefusedToken({ connectionId, generation: 1 })
    expect(await replaceRefusedToken({ connectionId, generation: 1 })).toMatchObject({ kind: 'live', generation: 2 })
    expect((await provider.truthOf(grantId))?.refreshRequests).toBe(1)
  })
})
