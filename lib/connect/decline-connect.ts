import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { deletePendingConnection } from '@/lib/store/connections'
import { readTokenSet } from '@/lib/store/token-sets'
import { openAccessToken, openRefreshToken } from '@/lib/vault/token-vault'
import type { ConnectActor } from './connect-actor'
import { readPending } from './pending-connection'
import { discardPair } from './receive-grant'

/**
 * "No, that is another account": wipes what was received. Nothing that worked before is touched.
 *
 * @returns false when there was nothing of this person's to decline
 */
export async function declineConnect(input: {
  actor: ConnectActor
  id: string
  requestId: string | null
}): Promise<boolean> {
  const { actor, id, requestId } = input
  const tokens = await inTransaction(async (tx) => {
    if ((await readPending(tx, actor, id)) === null) return null
    const received = await readTokenSet(tx, id)
    if (!(await deletePendingConnection(tx, id))) return null
    await appendAuditEvent(tx, {
      action: 'connect.declined',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'connection', id },
      requestId,
      data: {},
    })
    return received
  })
  if (tokens === null) return false
  await discardPair({ accessToken: openAccessToken(tokens), refreshToken: openRefreshToken(tokens) })
  return true
}
