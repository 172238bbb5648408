import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { attemptOf } from '@/lib/store/connect-attempts'
import { deletePendingConnection } from '@/lib/store/connections'
import { readTokenSet } from '@/lib/store/token-sets'
import { openAccessToken, openRefreshToken } from '@/lib/vault/token-vault'
import type { ConnectActor } from './connect-actor'
import { readPending } from './pending-connection'
import { discardPair } from './receive-grant'

/**
 * "No, that is another account": wipes what was received. Nothing that worked before is touched.
 *
 * @returns `nothing` when there was nothing of this person's to decline; else the clinic that a reconnect was for
 */
export async function declineConnect(input: {
  actor: ConnectActor
  id: string
  requestId: string | null
}): Promise<{ kind: 'declined'; clinicId: string | null } | { kind: 'nothing' }> {
  const { actor, id, requestId } = input
  const declined = await inTransaction(async (tx) => {
    if ((await readPending(tx, actor, id)) === null) return null
    const [received, attempt] = [await readTokenSet(tx, id), await attemptOf(tx, id)]
    if (!(await deletePendingConnection(tx, id))) return null
    await appendAuditEvent(tx, {
      action: 'connect.declined',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'connection', id },
      requestId,
      data: {},
    })
    return { received, clinicId: attempt?.clinicId ?? null }
  })
  if (declined === null) return { kind: 'nothing' }
  const { received, clinicId } = declined
  if (received !== null) {
    await discardPair({ accessToken: openAccessToken(received), refreshToken: openRefreshToken(received) })
  }
  return { kind: 'declined', clinicId }
}
