import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { AuditAction } from '@/lib/audit/audit-actions'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { errorFacts, logger } from '@/lib/infra/logger'
import { isAnyIncidentOpen, takeNoticeTurn } from '@/lib/store/notice-causes'
import { readLanguageOf } from '@/lib/store/notice-facts'
import { noteLinksSent } from '@/lib/store/notice-links'
import {
  type ClaimedNotice,
  claimMail,
  endNotices,
  giveUpUnfinished,
  leaveUnsent,
  restNotices,
  reviveUnsent,
} from '@/lib/store/notices'
import { type MailFailure, mailFailureOf, restAfterFailure } from './mail-failure'
import type { NoticeContent } from './notice-content'
import { noticeMail } from './notice-mail'
import type { NoticePorts } from './notice-ports'

// Longer than nodemailer waits for anything (smtp-options.ts): who holds a mail this long is dead.
const claimMs = 3 * 60_000
const mostMails = 200

type Delivered = { sent: number; failed: number }

async function claim(now: Date): Promise<ClaimedNotice[] | 'not-our-turn'> {
  return await inTransaction(async (tx) => {
    if (!(await takeNoticeTurn(tx))) return 'not-our-turn'
    const lost = await giveUpUnfinished(tx, now)
    if (lost > 0) logger().error({ notices: lost }, 'notices were begun twice and never finished; they were given up')
    return await claimMail(tx, { now, forMs: claimMs, isIncident: await isAnyIncidentOpen(tx) })
  })
}

async function audit(tx: Transaction, action: AuditAction, notices: ClaimedNotice[], because?: MailFailure) {
  for (const { id, recipient, step, kind } of notices) {
    await appendAuditEvent(tx, {
      action,
      actor: { kind: 'system', name: 'notices' },
      subject: { kind: 'notice', id },
      requestId: null,
      data: { to: recipient, about: kind, step, ...(because !== undefined && { because }) },
    })
  }
}

async function noteFailure(notices: ClaimedNotice[], failure: MailFailure, now: Date): Promise<void> {
  const ids = notices.map(({ id }) => id)
  const restMs = restAfterFailure(failure, 1 + Math.max(...notices.map(({ failures }) => failures)))
  logger()[restMs === null ? 'error' : 'warn']({ notices: ids, failure }, 'a notice could not be sent')
  await inTransaction(async (tx) => {
    if (restMs !== null) return await restNotices(tx, ids, failure, new Date(now.getTime() + restMs))
    await endNotices(tx, ids, { state: 'FAILED', lastFailure: failure })
    await audit(tx, 'notice.failed', notices, failure)
  })
}

async function noteSent(notices: ClaimedNotice[], now: Date): Promise<void> {
  const ids = notices.map(({ id }) => id)
  await inTransaction(async (tx) => {
    await endNotices(tx, ids, { state: 'SENT', sentAt: now })
    await noteLinksSent(tx, ids, now)
    await audit(tx, 'notice.sent', notices)
  })
}

async function post({ recipient: to, id, clinicIds }: ClaimedNotice, content: NoticeContent, ports: NoticePorts) {
  const mail = ports.render(content, await readLanguageOf(db(), to, clinicIds))
  const unsubscribe = content.kind === 'digest' ? { unsubscribe: content.unsubscribe.oneClick } : {}
  await ports.send({ to, id, ...mail, ...unsubscribe })
}

/**
 * Sends one mail. Between the mail server's yes and our note of it a crash is possible: the mail is then sent once
 * more when its claim has run out, under the same Message-ID, and never a third time.
 */
async function deliver(
  notices: ClaimedNotice[],
  ports: NoticePorts,
  now: Date,
): Promise<'sent' | 'void' | MailFailure> {
  const [first] = notices
  if (first === undefined) return 'void'
  const content = await noticeMail(notices, { links: ports.links, now })
  if (content === null) {
    await inTransaction((tx) =>
      endNotices(
        tx,
        notices.map(({ id }) => id),
        { state: 'VOID' },
      ),
    )
    return 'void'
  }
  try {
    await post(first, content, ports)
  } catch (error) {
    const failure = mailFailureOf(error)
    logger().debug(errorFacts(error), 'the mail server did not take a notice')
    await noteFailure(notices, failure, now)
    return failure
  }
  await noteSent(notices, now)
  return 'sent'
}

/**
 * Sends what is due, one mail after the other, until nothing is, a mail server in trouble tells us to stop, or another
 * instance is at it. Without a mail server what is due is noted as not sent, and nothing waits.
 *
 * @param now on the database's clock
 */
export async function deliverNotices(ports: NoticePorts, now: Date): Promise<Delivered> {
  const done = { sent: 0, failed: 0 }
  if (!ports.isMailOn) {
    await inTransaction((tx) => leaveUnsent(tx, now))
    return done
  }
  await inTransaction((tx) => reviveUnsent(tx, now))
  for (let count = 0; count < mostMails && !isDraining(); count += 1) {
    const notices = await claim(now)
    if (notices === 'not-our-turn' || notices.length === 0) break
    const outcome = await deliver(notices, ports, now)
    if (outcome === 'sent') done.sent += 1
    if (outcome === 'sent' || outcome === 'void') continue
    done.failed += 1
    if (outcome !== 'refused') break
  }
  return done
}
