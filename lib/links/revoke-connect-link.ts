import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { actsAsAdmin } from '@/lib/auth/acts-as-admin'
import { inTransaction } from '@/lib/infra/db'
import { lockLink, updateLink } from '@/lib/store/connect-links'
import { lockConnections } from '@/lib/store/connections'
import { databaseNow } from '@/lib/store/database-clock'
import type { TokenPair } from '@/lib/vault/token-vault'
import { handBack, wipePending } from './wipe-pending'

export type RevokeLinkResult = { kind: 'revoked' | 'over' | 'waiting' | 'forbidden' | 'unknown-link' }

/**
 * Takes a link back: it opens nothing any more, whoever is at Digitail because of it comes back to a refusal, and what
 * was authorised through it without coming to life is destroyed. What it has connected stays connected.
 *
 * @param input `sparesWaiting`: leave it alone while an admin's word is awaited, and answer `waiting`
 * @returns `over` when it was used or revoked before
 */
export async function revokeConnectLink(input: {
  actor: Actor
  linkId: string
  sparesWaiting?: boolean
  requestId: string | null
}): Promise<RevokeLinkResult> {
  const { actor, linkId, sparesWaiting = false, requestId } = input
  const done = await inTransaction(async (tx): Promise<RevokeLinkResult & { wiped?: TokenPair[] }> => {
    if (!(await actsAsAdmin(tx, actor))) return { kind: 'forbidden' }
    await lockConnections(tx)
    const link = await lockLink(tx, linkId)
    if (link === null) return { kind: 'unknown-link' }
    if (link.revokedAt !== null || link.completedAt !== null) return { kind: 'over' }
    const now = await databaseNow(tx)
    if (sparesWaiting && link.waitingUntil !== null && link.waitingUntil > now) return { kind: 'waiting' }
    const wiped = await wipePending(tx, { linkId, actor, requestId })
    await updateLink(tx, linkId, { revokedAt: now, waitingUntil: null })
    const subject = { kind: 'link', id: linkId } as const
    await appendAuditEvent(tx, { action: 'link.revoked', actor, subject, requestId, data: { wiped: wiped.length } })
    return { kind: 'revoked', wiped }
  })
  await handBack(done.wiped ?? [])
  return { kind: done.kind }
}
