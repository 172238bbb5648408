import 'server-only'
import { createTransport } from 'nodemailer'
import { oncePerProcess } from './once-per-process'
import { settings } from './settings'
import { smtpOptions } from './smtp-options'

type Mail = {
  to: string
  subject: string
  text: string
  html: string
  /** The left side of the Message-ID: the same for every try, so that mailboxes drop what comes twice. */
  id?: string
  /** Where a mailbox may unsubscribe with one POST (RFC 8058). */
  unsubscribe?: string
}

function headersOf({ unsubscribe }: Mail): Record<string, string> {
  // No auto-replies.
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  if (unsubscribe === undefined) return headers
  return { ...headers, 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/**
 * Sends one mail through SMTP_URL.
 *
 * @param mail `to` is one canonical address: it is passed as an address, never parsed as a list
 * @throws Error when there is no SMTP_URL, or the mail server refuses or stays silent. Its message can hold the
 *   address: log `errorFacts` of it, not the error.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { to, subject, text, html, id } = mail
  const { SMTP_URL, EMAIL_FROM, APP_URL } = settings()
  if (SMTP_URL === undefined) throw new Error('no SMTP_URL')
  const transport = oncePerProcess('mail', () => createTransport(smtpOptions(SMTP_URL)))
  // No tracking; a file or address in a text must never be fetched for a mail.
  await transport.sendMail({
    from: EMAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: headersOf(mail),
    ...(id !== undefined && { messageId: `<${id}@${APP_URL.hostname}>` }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
