import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ConnectionRow, updateConnection } from '@/lib/store/connections'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { insertTokenSet, type NewTokenSet, readTokenSet, replaceTokenSet } from '@/lib/store/token-sets'
import type { Activator } from './connect-actor'
import { liveKeyOf } from './live-key'

/**
 * Brings a connection to life with tokens that a person's authorisation just brought: whatever it was
 * before, it is active now. The generation goes up by one, also after a disconnect, so that nothing
 * sealed or refreshed earlier fits any more.
 *
 * @param seal given the generation to seal for
 */
export async function adoptTokens(
  tx: Transaction,
  connection: ConnectionRow,
  input: { now: Date; by: Activator; seal: (generation: number) => NewTokenSet },
): Promise<void> {
  // A refresh that commits now waits for us, and then finds another generation.
  await lockConnectionTokens(tx, connection.id)
  const current = await readTokenSet(tx, connection.id)
  const tokens = input.seal((current?.generation ?? connection.lastGeneration) + 1)
  if (current === null) await insertTokenSet(tx, tokens)
  else if (!(await replaceTokenSet(tx, tokens))) throw new Error('a locked token set changed')
  const isLive = connection.status === 'ACTIVE'
  await updateConnection(tx, connection.id, {
    status: 'ACTIVE',
    reason: null,
    liveKey: liveKeyOf(connection),
    connectedById: input.by.userId,
    linkId: input.by.linkId,
    heldUntil: null,
    connectedAt: input.now,
    lastCallOkAt: input.now,
    ...(!isLive && { statusSince: input.now }),
  })
}
