import 'server-only'
import { db } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { sendMail } from '@/lib/infra/send-mail'
import { settings } from '@/lib/infra/settings'
import { type MailFailure, mailFailureOf } from '@/lib/notices/mail-failure'
import { type MailStyle, renderMail } from '@/lib/notices/notice-ports'
import { ourPage } from '@/lib/notices/repair-links'
import { readLanguageOf } from '@/lib/store/notice-facts'
import { takePlace } from '@/lib/store/pace'

export type TestMail =
  | { kind: 'sent' }
  | { kind: 'forbidden' }
  | { kind: 'no-mail' }
  | { kind: 'too-soon' }
  | { kind: 'failed'; because: MailFailure }

/** Mails an admin a test, to their own address and nobody else's, while they wait for the answer. */
export async function sendTestMail(
  person: { id: string; email: string; role: 'ADMIN' | 'STAFF' },
  style: MailStyle,
): Promise<TestMail> {
  if (person.role !== 'ADMIN') return { kind: 'forbidden' }
  if (settings().SMTP_URL === undefined) return { kind: 'no-mail' }
  const place = await takePlace(db(), { name: `test-mail:${person.id}`, perMinute: 3, longestWaitMs: 0 })
  if (place === null) return { kind: 'too-soon' }
  try {
    const language = await readLanguageOf(db(), person.email, [])
    const mail = renderMail(style, { kind: 'test', href: ourPage('/admin/notices') }, language)
    await sendMail({ to: person.email, ...mail })
    return { kind: 'sent' }
  } catch (error) {
    logger().warn(errorFacts(error), 'the test mail could not be sent')
    return { kind: 'failed', because: mailFailureOf(error) }
  }
}
