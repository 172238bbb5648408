import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { defaultPorts } from './default-ports'
import { getLiveToken, markForbidden } from './get-live-token'
import { refreshLedger } from './refresh-ledger'
import { rotate } from './rotate'
import { claim, ports } from './testing/claims'
import { auditOf, connectMany, connectOne, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)
beforeEach(startOver)
beforeEach(provider.calm)

describe('markForbidden', () => {
  it('C-20: asks for a person, and hands out nothing any more', async () => {
    const { connectionId } = await connectOne(provider)
    expect(await markForbidden({ connectionId, generation: 1 })).toBe(true)
    expect(await getLiveToken(connectionId)).toMatchObject({ because: 'needs-reconnect', reason: 'FORBIDDEN' })
    expect(await auditOf(connectionId)).toEqual(['connection.needs-reconnect'])
  })

  it('changes nothing when the row has moved on', async () => {
    const { connectionId } = await connectOne(provider)
    expect(await markForbidden({ connectionId, generation: 0 })).toBe(false)
    expect((await readRow(connectionId)).status).toBe('ACTIVE')
  })

  it('C-20: a token that another instance is spending right now is refused for that reason, and nobody has to reconnect', async () => {
    const { connectionId } = await connectOne(provider)
    const verdicts: boolean[] = []
    const refresh = async (token: string) => {
      const outcome = await defaultPorts.provider.refresh(token)
      // The provider has rotated; the row does not know yet.
      verdicts.push(await markForbidden({ connectionId, generation: 1 }))
      return outcome
    }
    const rotation = await rotate(await claim(connectionId), ports({ provider: { refresh } }))
    expect([rotation.kind, verdicts]).toEqual(['rotated', [false]])
    expect(await getLiveToken(connectionId)).toMatchObject({ kind: 'live', generation: 2 })
    expect(await markForbidden({ connectionId, generation: 2 })).toBe(true)
  })

  it('C-20: nor while nobody knows whether an earlier request has spent its refresh token: the next refresh tells', async () => {
    const { connectionId } = await connectOne(provider)
    const held = await claim(connectionId)
    await refreshLedger.noteAmbiguity(held)
    await refreshLedger.release(held, { failure: 'dropped', restMs: 0 })
    expect(await markForbidden({ connectionId, generation: 1 })).toBe(false)
    expect((await rotate(await claim(connectionId), ports({}))).kind).toBe('rotated')
    expect(await markForbidden({ connectionId, generation: 2 })).toBe(true)
  })

  it('of many clinics refused at once only the first are believed: the others are an incident', async () => {
    const clinics = await connectMany(provider, 6)
    for (const { connectionId } of clinics) await markForbidden({ connectionId, generation: 1 })
    const rows = await db().connection.groupBy({ by: ['status'], _count: true })
    expect(rows.find(({ status }) => status === 'ACTIVE')?._count).toBe(4)
    expect(await db().incident.count({ where: { openKey: 'PROVIDER_OUTAGE' } })).toBe(1)
  })
})
