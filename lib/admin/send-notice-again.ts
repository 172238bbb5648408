import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { databaseNow } from '@/lib/store/database-clock'
import { requeueNotice } from '@/lib/store/notice-list'
import { mayAdminister } from './person-under-change'

export type SentAgain = { kind: 'queued' } | { kind: 'forbidden' } | { kind: 'over' } | { kind: 'no-mail' }

/** Has a notice that was sent or given up sent once more, unless what it says is over. It goes out with the next look. */
export async function sendNoticeAgain({
  actor,
  noticeId,
  requestId,
}: {
  actor: Actor
  noticeId: string
  requestId: string | null
}): Promise<SentAgain> {
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if (settings().SMTP_URL === undefined) return { kind: 'no-mail' }
    const recipient = await requeueNotice(tx, noticeId, await databaseNow(tx))
    if (recipient === null) return { kind: 'over' }
    const subject = { kind: 'notice', id: noticeId } as const
    await appendAuditEvent(tx, { action: 'notice.asked-again', actor, subject, requestId, data: { to: recipient } })
    return { kind: 'queued' }
  })
}
