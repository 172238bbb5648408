import 'server-only'
import { createTransport } from 'nodemailer'
import { oncePerProcess } from './once-per-process'
import { settings } from './settings'
import { smtpOptions } from './smtp-options'

type Mail = { to: string; subject: string; text: string; html: string }

/**
 * Sends one mail through SMTP_URL.
 *
 * @param mail `to` is one canonical address: it is passed as an address, never parsed as a list
 * @throws Error when there is no SMTP_URL, or the mail server refuses or stays silent. Its message can hold the
 *   address: log `errorFacts` of it, not the error.
 */
export async function sendMail({ to, subject, text, html }: Mail): Promise<void> {
  const { SMTP_URL, EMAIL_FROM } = settings()
  if (SMTP_URL === undefined) throw new Error('no SMTP_URL')
  const transport = oncePerProcess('mail', () => createTransport(smtpOptions(SMTP_URL)))
  // No tracking, no auto-replies; a file or address in a text must never be fetched for a mail.
  await transport.sendMail({
    from: EMAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
