import { messages } from '@/components/messages/messages'
import type { MailItem, MailWords } from '@/lib/infra/mail-words'
import type { NoticeContent, StateCounts } from '@/lib/notices/notice-content'
import { fixedItem, neededItem } from './write-admin-mail'

function states(counts: StateCounts): MailItem[] {
  const words = messages().mails.digest
  const line = (title: string, count: number, means: string | null): MailItem[] =>
    count === 0 ? [] : [{ title, text: [words.clinics(count), ...(means ? [means] : [])].join('. '), href: null }]
  return [
    ...line(words.needPerson, counts.needPerson, null),
    ...line(words.waiting, counts.waiting, words.waitingMeans),
    ...line(words.connected, counts.connected, null),
    ...line(words.disconnected, counts.disconnected, null),
  ]
}

function list(title: string, items: MailItem[]): MailWords['lists'] {
  return items.length === 0 ? [] : [{ title, items }]
}

/** The week of an admin. Its subject alone says whether one has to open it. */
export function writeDigest(
  content: Extract<NoticeContent, { kind: 'digest' }>,
): Omit<MailWords, 'language' | 'direction' | 'preview' | 'small'> {
  const words = messages().mails.digest
  const { counts, needPerson, healed, failedMails, isIncident, unsubscribe } = content
  const isFine = counts.needPerson === 0
  return {
    subject: isFine ? words.subject.fine(counts.connected + counts.waiting) : words.subject.needed(counts.needPerson),
    title: words.title,
    paragraphs: [
      isFine ? words.nothing : words.needed(counts.needPerson),
      ...(isIncident ? [words.incident] : []),
      ...(failedMails > 0 ? [words.failedMails(failedMails)] : []),
    ],
    lists: [
      ...list(words.needTitle, needPerson.map(neededItem)),
      ...list(words.healedTitle, healed.map(fixedItem)),
      ...list(words.counts, states(counts)),
    ],
    button: { label: messages().mails.button.clinics, href: content.href },
    after: [],
    unsubscribe: { label: words.unsubscribe, href: unsubscribe.page },
  }
}
