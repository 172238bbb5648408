import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { getLiveToken } from './get-live-token'
import { age, auditOf, connectOne, isKept, passTime, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

async function expiredClinic() {
  const clinic = await connectOne(provider)
  await age([clinic.connectionId], 'expired')
  return clinic
}

describe('a dead grant', () => {
  it.each(['league8', 'league9'])('C-22: asks for a reconnect after one request (%s)', async (errorGeneration) => {
    await provider.set({ errorGeneration })
    const clinic = await expiredClinic()
    await provider.revoke(clinic.grantId)
    const before = await provider.requests()
    const expected = { kind: 'none', because: 'needs-reconnect', reason: 'REVOKED', retryAfterMs: null }
    expect(await getLiveToken(clinic.connectionId)).toEqual(expected)
    expect(await getLiveToken(clinic.connectionId)).toEqual(expected)
    expect(await provider.requests()).toBe(before + 1)
    expect(await auditOf(clinic.connectionId)).toEqual(['connection.needs-reconnect'])
    expect((await readRow(clinic.connectionId)).liveKey).not.toBeNull()
  })

  it('that died of age is told apart', async () => {
    const clinic = await expiredClinic()
    await provider.expireRefreshTokens()
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ because: 'needs-reconnect', reason: 'EXPIRED' })
  })
})

describe('an answer that is lost', () => {
  it('C-24: after an error before the provider committed, one more request under the same lease helps', async () => {
    const clinic = await expiredClinic()
    await provider.fault({ name: 'error-500-before-commit' })
    const before = await provider.requests()
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect(await provider.requests()).toBe(before + 2)
    expect(await isKept(provider, clinic)).toBe(true)
    expect(await auditOf(clinic.connectionId)).toEqual(['refresh.ambiguous', 'refresh.succeeded'])
    expect((await readRow(clinic.connectionId)).tokenSet?.ambiguousAt).toBeNull()
  })

  const afterCommit = [
    { name: 'error-500-after-commit' },
    { name: 'drop-answer', how: 'reset' },
    { name: 'drop-answer', how: 'fin' },
    { name: 'truncate', bytes: 0 },
    { name: 'truncate', bytes: 500, how: 'fin' },
    { name: 'wrong-content-type', commit: true },
    { name: 'huge-body', bytes: 1_000_000 },
  ]
  it.each(afterCommit)(
    'C-09: after the provider committed it is a lost rotation, never a revocation (%j)',
    async (f) => {
      const clinic = await expiredClinic()
      await provider.fault(f)
      expect(await getLiveToken(clinic.connectionId)).toMatchObject({
        because: 'needs-reconnect',
        reason: 'LOST_ROTATION',
      })
      const trail = ['refresh.ambiguous', 'refresh.lost', 'connection.needs-reconnect']
      expect(await auditOf(clinic.connectionId)).toEqual(trail)
      expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(2)
    },
  )

  it.each(afterCommit)('C-06: a provider that grants grace gives the pair again (%j)', async (fault) => {
    await provider.set({ graceSeconds: 300 })
    const clinic = await expiredClinic()
    await provider.fault(fault)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect(await isKept(provider, clinic)).toBe(true)
  })

  it('twice in a row leaves the clinic active and known to be ambiguous; the next refusal is a loss', async () => {
    const clinic = await expiredClinic()
    await provider.fault({ name: 'error-500-after-commit', times: 2 })
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ because: 'digitail-unavailable' })
    const row = await readRow(clinic.connectionId)
    expect(row).toMatchObject({ status: 'ACTIVE', tokenSet: { failures: 1, lastFailure: 'server-error' } })
    expect(row.tokenSet?.ambiguousAt).not.toBeNull()
    await provider.calm()
    await passTime()
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ reason: 'LOST_ROTATION' })
  })
})

describe('a refusal without processing', () => {
  const refusals = [
    { name: '429', retryAfter: '120' },
    { name: '503', retryAfter: '120' },
    { name: 'error-429', retryAfter: '120' },
  ]
  it.each(refusals)('C-23: is waited for as told, and changes no clinic (%j)', async (fault) => {
    const clinic = await expiredClinic()
    await provider.fault(fault)
    const before = await provider.requests()
    const refused = await getLiveToken(clinic.connectionId)
    expect(refused).toMatchObject({ kind: 'none', because: 'digitail-unavailable' })
    expect(refused.kind === 'none' && refused.retryAfterMs).toBeGreaterThan(119_000)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ because: 'digitail-unavailable' })
    expect(await provider.requests()).toBe(before + 1)
    const row = await readRow(clinic.connectionId)
    expect(row).toMatchObject({ status: 'ACTIVE', reason: null, tokenSet: { failures: 1, ambiguousAt: null } })
    await passTime()
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect((await readRow(clinic.connectionId)).tokenSet).toMatchObject({ failures: 0, lastFailure: null })
    expect(await auditOf(clinic.connectionId)).toEqual(['refresh.failed', 'refresh.succeeded'])
  })

  it('a token that is only due stays in use meanwhile', async () => {
    const clinic = await connectOne(provider)
    await age([clinic.connectionId], 'due')
    await provider.fault({ name: '429', retryAfter: '120' })
    await getLiveToken(clinic.connectionId)
    await expect.poll(async () => (await readRow(clinic.connectionId)).tokenSet?.failures).toBe(1)
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 1 })
  })
})

describe('C-28: every form of expires_in', () => {
  const forms = ['number', 'omit', 'null', 'string', 'zero', 'negative', 'huge', 'fraction']
  it.each(forms)('%s leads to a token that is handed out, and no second refresh', async (value) => {
    const clinic = await expiredClinic()
    await provider.fault({ name: 'expires-in', value })
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect(await getLiveToken(clinic.connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect((await provider.truthOf(clinic.grantId))?.refreshRequests).toBe(1)
  })
})
