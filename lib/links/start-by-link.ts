import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { rememberAttempt } from '@/lib/connect/remember-attempt'
import { inTransaction } from '@/lib/infra/db'
import { updateLink } from '@/lib/store/connect-links'
import { findLiveLink } from './find-live-link'
import type { LinkResult } from './link-result'

export type StartByLink = {
  token: string | null
  /** The mark of this browser: the value of its connect cookie. Only this browser can finish. */
  browser: string
  requestId: string | null
}

/**
 * The press of the button on a link's page: begins a connect attempt of the link's holder in this browser.
 * A link may be started as often as it takes, until it has connected its clinic.
 */
export async function startByLink({
  token,
  browser,
  requestId,
}: StartByLink): Promise<{ kind: 'leave'; url: URL } | { kind: 'refused'; result: LinkResult }> {
  if (token === null) return { kind: 'refused', result: 'link-unknown' }
  return await inTransaction(async (tx) => {
    const found = await findLiveLink(tx, token)
    if (found.kind === 'closed') return { kind: 'refused', result: found.why }
    const { link, now, expectedConnectionId } = found
    const party = { kind: 'link', linkId: link.id } as const
    const { clinicId } = link
    const attempt = { party, browser, clinicId, expectedConnectionId, returnPath: '/link', requestId }
    const url = await rememberAttempt(tx, attempt)
    if (url === null) return { kind: 'refused', result: 'too-many-attempts' }
    const openedAt = link.openedAt ?? now
    await updateLink(tx, link.id, { startedAt: now, openedAt, presses: { increment: 1 }, outcome: null })
    const subject = { kind: 'link', id: link.id } as const
    await appendAuditEvent(tx, { action: 'link.started', actor: party, subject, requestId, data: {} })
    return { kind: 'leave', url }
  })
}
