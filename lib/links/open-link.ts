import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { readNameOf, updateLink } from '@/lib/store/connect-links'
import { findLiveLink, type LiveLink } from './find-live-link'
import type { LinkClosed } from './link-result'

/** All that the holder of a link learns: who asks, for which clinic, for what, and until when. */
export type OpenedLinkView = {
  clinicName: string
  /** The name of who made it; null when they told none. */
  askedBy: string | null
  purpose: 'connect' | 'repair'
  /** ISO 8601, UTC. */
  expiresAt: string
  /** It has already reached another clinic, and an admin has not decided yet. */
  isWaiting: boolean
}

export type OpenedLink = { kind: 'open'; view: OpenedLinkView } | { kind: 'closed'; why: LinkClosed }

/**
 * What an address shows when it is opened. That consumes nothing: mail scanners may open it as often as they like.
 *
 * @param isVisit whether a person's browser asks, as far as one can tell: only that is noted as "opened"
 */
export async function openLink(input: {
  token: string | null
  isVisit: boolean
  requestId: string | null
}): Promise<OpenedLink> {
  const { token, isVisit, requestId } = input
  if (token === null) return { kind: 'closed', why: 'link-unknown' }
  return await inTransaction(async (tx) => {
    const found = await findLiveLink(tx, token)
    if (found.kind === 'closed') return { kind: 'closed', why: found.why }
    if (isVisit) await noteVisit(tx, found, requestId)
    return { kind: 'open', view: await toView(tx, found) }
  })
}

async function noteVisit(tx: Transaction, { link, now }: LiveLink, requestId: string | null): Promise<void> {
  await updateLink(tx, link.id, { opens: { increment: 1 }, openedAt: link.openedAt ?? now })
  // Once, so that opening it again and again does not fill the trail.
  if (link.openedAt !== null) return
  const [actor, subject] = [
    { kind: 'link', linkId: link.id },
    { kind: 'link', id: link.id },
  ] as const
  await appendAuditEvent(tx, { action: 'link.opened', actor, subject, requestId, data: {} })
}

async function toView(tx: Transaction, { link, now }: LiveLink): Promise<OpenedLinkView> {
  return {
    clinicName: link.clinicName,
    askedBy: await readNameOf(tx, link.createdById),
    purpose: link.purpose === 'RECONNECT' ? 'repair' : 'connect',
    expiresAt: link.expiresAt.toISOString(),
    isWaiting: link.waitingUntil !== null && link.waitingUntil > now,
  }
}
