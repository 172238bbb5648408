import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { mailLayout } from '@/lib/infra/mail-layout'
import { sendMail } from '@/lib/infra/send-mail'
import { settings } from '@/lib/infra/settings'
import { type LinkRow, lockLink, readNameOf, updateLink } from '@/lib/store/connect-links'
import { databaseNow } from '@/lib/store/database-clock'
import type { LinkMailStyle } from './link-mail-facts'

/** Mails of one link: two at once are a slip, and nobody needs more than twenty. */
const limits = { pauseMs: 60_000, most: 20 }

export type SendLinkMail = { actor: Actor; linkId: string; url: string; style: LinkMailStyle; requestId: string | null }

export type SentLinkMail = { kind: 'sent' | 'no-recipient' | 'no-mail' | 'too-many' | 'failed' }

/** Whether mail is set up here. */
export function canMailLinks(): boolean {
  return settings().SMTP_URL !== undefined
}

/**
 * Mails a link's address to its recipient, right after it was made: only then is the address known.
 *
 * @param input `url` from `createConnectLink` or `renewLinkAddress`
 * @returns what became of it; why a mail server refused is in the log, without the address
 */
export async function sendLinkMail(input: SendLinkMail): Promise<SentLinkMail> {
  if (!canMailLinks()) return { kind: 'no-mail' }
  const reserved = await reserve(input)
  if ('kind' in reserved) return reserved
  const { link, recipient, askedBy } = reserved
  const { style, url, requestId } = input
  const { clinicName, language } = link
  const expiresAt = link.expiresAt.toISOString()
  const purpose = link.purpose === 'RECONNECT' ? 'repair' : 'connect'
  try {
    const words = style.write({ clinicName, askedBy, purpose, url, expiresAt, language })
    await sendMail({ to: recipient, ...mailLayout(words, style.brand) })
  } catch (error) {
    logger().error({ event: 'link.mail-failed', requestId, ...errorFacts(error) }, 'a connect link could not be mailed')
    await updateLink(db(), link.id, { sentAt: link.sentAt, sends: link.sends })
    return { kind: 'failed' }
  }
  await noteSent(input, recipient)
  return { kind: 'sent' }
}

// After the mail server has taken it: the trail says what happened, and cannot be corrected.
async function noteSent({ actor, linkId, requestId }: SendLinkMail, recipient: string): Promise<void> {
  const subject = { kind: 'link', id: linkId } as const
  await appendAuditEvent(db(), { action: 'link.sent', actor, subject, requestId, data: { recipient } })
}

type Reserved = { link: LinkRow; recipient: string; askedBy: string | null } | SentLinkMail

// Counted before it goes out, so that two presses at once send one mail.
async function reserve({ linkId }: SendLinkMail): Promise<Reserved> {
  return await inTransaction(async (tx): Promise<Reserved> => {
    const link = await lockLink(tx, linkId)
    if (link === null || link.recipient === null) return { kind: 'no-recipient' }
    const now = await databaseNow(tx)
    const isSoon = link.sentAt !== null && now.getTime() - link.sentAt.getTime() < limits.pauseMs
    if (isSoon || link.sends >= limits.most) return { kind: 'too-many' }
    await updateLink(tx, linkId, { sentAt: now, sends: { increment: 1 } })
    return { link, recipient: link.recipient, askedBy: await readNameOf(tx, link.createdById) }
  })
}
