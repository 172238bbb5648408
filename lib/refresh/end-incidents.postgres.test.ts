import { afterAll, expect, it, vi } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { grantsRefused } from '@/lib/store/refusals'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { beginIncident, endIncidents } from './incident'
import { connectMany, readRow, startOver } from './testing/connections'
import { startProvider } from './testing/provider'

const provider = await startProvider()
afterAll(provider.close)

async function somebodyWaits(): Promise<boolean> {
  const waiting = await db().$queryRaw<unknown[]>`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'
    AND datname = current_database()`
  return waiting.length > 0
}

it('the end of an incident and a refresh lock connection and tokens in the same order', async () => {
  await startOver()
  const clinics = await connectMany(provider, 2)
  const now = new Date()
  const rest = { failedAt: now, nextTryAt: new Date(now.getTime() + 600_000) }
  await db().tokenSet.updateMany({ data: rest })
  await db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED', statusSince: now } })
  await beginIncident('PROVIDER_OUTAGE', grantsRefused)
  const [{ connectionId } = { connectionId: '' }] = clinics
  const ended = await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Connection" WHERE "id" = ${connectionId}::uuid FOR NO KEY UPDATE`
    const ending = endIncidents({ isGood: true })
    await vi.waitUntil(somebodyWaits, { interval: 5, timeout: 30_000 })
    expect(await lockConnectionTokens(tx, connectionId)).not.toBeNull()
    return { ending }
  })
  await ended.ending
  for (const each of clinics) {
    expect(await readRow(each.connectionId)).toMatchObject({ status: 'ACTIVE', tokenSet: { nextTryAt: null } })
  }
})
