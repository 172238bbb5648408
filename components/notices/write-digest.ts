import { messages } from '@/components/messages/messages'
import type { MailItem, MailWords } from '@/lib/infra/mail-words'
import type { NoticeContent, StateCounts } from '@/lib/notices/notice-content'
import { fixedItem, neededItem } from './write-admin-mail'

const words = messages.mails.digest

const counted = (count: number, { one, many }: { one: string; many: (count: string) => string }) =>
  count === 1 ? one : many(String(count))

function states(counts: StateCounts): MailItem[] {
  const line = (title: string, count: number, means: string | null): MailItem[] =>
    count === 0
      ? []
      : [{ title, text: [counted(count, words.clinics), ...(means ? [means] : [])].join('. '), href: null }]
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
export function writeDigest(content: Extract<NoticeContent, { kind: 'digest' }>): Omit<MailWords, 'preview' | 'small'> {
  const { counts, needPerson, healed, failedMails, isIncident, unsubscribe } = content
  const isFine = counts.needPerson === 0
  const all = counted(counts.connected + counts.waiting, words.clinics)
  return {
    subject: isFine ? words.subject.fine(all) : words.subject.needed(counted(counts.needPerson, words.need)),
    title: words.title,
    paragraphs: [
      isFine ? words.nothing : words.needed(counted(counts.needPerson, words.need)),
      ...(isIncident ? [words.incident] : []),
      ...(failedMails > 0 ? [words.failedMails(String(failedMails))] : []),
    ],
    lists: [
      ...list(words.needTitle, needPerson.map(neededItem)),
      ...list(words.healedTitle, healed.map(fixedItem)),
      ...list(words.counts, states(counts)),
    ],
    button: { label: messages.mails.button.clinics, href: content.href },
    after: [],
    unsubscribe: { label: words.unsubscribe, href: unsubscribe.page },
  }
}
