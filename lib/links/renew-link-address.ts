import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { actsAsAdmin } from '@/lib/auth/acts-as-admin'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { type LinkRow, lockLink, updateLink } from '@/lib/store/connect-links'
import { databaseNow } from '@/lib/store/database-clock'
import { linkAddress } from './link-address'

export type RenewLinkAddress = {
  actor: Actor
  linkId: string
  /** Whom it is meant for from now on; null leaves that as it is. */
  recipient: string | null
  requestId: string | null
}

export type RenewLinkResult =
  | { kind: 'renewed'; url: string }
  | { kind: 'forbidden' | 'unknown-link' | 'over' | 'bad-recipient' }

/**
 * Gives a link a fresh address, for its whole life once more: only a hash of the old one is stored, so the old one
 * could not be sent again. It stops working, and says that there is a newer one.
 */
export async function renewLinkAddress(input: RenewLinkAddress): Promise<RenewLinkResult> {
  return await inTransaction(async (tx) => {
    if (!(await actsAsAdmin(tx, input.actor))) return { kind: 'forbidden' }
    const link = await lockLink(tx, input.linkId)
    if (link === null) return { kind: 'unknown-link' }
    const recipient = input.recipient === null ? null : canonicalEmail(input.recipient)
    if (input.recipient !== null && recipient === null) return { kind: 'bad-recipient' }
    if (link.revokedAt !== null || link.completedAt !== null) return { kind: 'over' }
    return { kind: 'renewed', url: await renew(tx, link, { ...input, recipient }) }
  })
}

async function renew(
  tx: Transaction,
  link: LinkRow,
  { actor, recipient, requestId }: RenewLinkAddress,
): Promise<string> {
  const token = randomToken()
  const now = await databaseNow(tx)
  await updateLink(tx, link.id, {
    tokenHash: hashSecret(token),
    previousTokenHash: link.tokenHash,
    expiresAt: new Date(now.getTime() + link.lifetimeHours * 3_600_000),
    ...(recipient !== null && { recipient }),
  })
  const subject = { kind: 'link', id: link.id } as const
  await appendAuditEvent(tx, { action: 'link.renewed', actor, subject, requestId, data: {} })
  return linkAddress(token)
}
