import { db } from '@/lib/infra/db'
import { passTime, type TestConnection } from '@/lib/refresh/testing/connections'
import { tokenHash } from '@/lib/refresh/testing/provider-controls'
import { openAccessToken, openRefreshToken } from '@/lib/vault/token-vault'
import type { WorkerProcess } from './worker-process'
import type { World } from './world'

/**
 * What became of a connection, held against what is true at the provider:
 * - `kept`: active, and the stored pair is the live one
 * - `named`: lost, and known as a lost rotation
 * - `silent`: lost, and nobody knows
 * - `mislabelled`: a person is asked for a wrong reason, or for nothing
 * - `gone`: disconnected
 */
export type Fate = 'kept' | 'named' | 'silent' | 'mislabelled' | 'gone'

/** @returns the fate of each connection, and how often its grant was asked to refresh */
export async function inspect(
  { provider }: Pick<World, 'provider'>,
  connections: TestConnection[],
): Promise<{ fate: Fate; requests: number; connection: TestConnection }[]> {
  const truths = await provider.truths()
  const rows = await db().connection.findMany({
    where: { id: { in: connections.map(({ connectionId }) => connectionId) } },
    include: { tokenSet: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return connections.map((connection) => {
    const row = byId.get(connection.connectionId)
    const grant = truths.get(connection.grantId)
    const requests = grant?.refreshRequests ?? 0
    if (row?.tokenSet == null) return { fate: row?.status === 'DISCONNECTED' ? 'gone' : 'silent', requests, connection }
    const isLive =
      grant?.refreshSha256 === tokenHash(openRefreshToken(row.tokenSet)) &&
      grant.accessSha256 === tokenHash(openAccessToken(row.tokenSet))
    if (row.status === 'ACTIVE') return { fate: isLive ? 'kept' : 'silent', requests, connection }
    const isNamed = row.reason === 'LOST_ROTATION' && !isLive
    return { fate: isNamed ? 'named' : 'mislabelled', requests, connection }
  })
}

/** Counts fates; those not listed are left out. */
export async function countFates(
  world: Pick<World, 'provider'>,
  connections: TestConnection[],
): Promise<Record<Fate, number>> {
  const counts = { kept: 0, named: 0, silent: 0, mislabelled: 0, gone: 0 }
  for (const { fate } of await inspect(world, connections)) counts[fate] += 1
  return counts
}

/** Lets everything be found out: leases and rests run out, the journal is replayed, and sweeps go on until nothing is due. */
export async function recover(worker: WorkerProcess): Promise<void> {
  await worker.replay()
  for (let round = 0; round < 4; round += 1) {
    await passTime()
    await db().incident.deleteMany({})
    const { refreshed, failed, needReconnect } = await worker.sweep()
    if (refreshed + failed + needReconnect === 0) return
  }
}
