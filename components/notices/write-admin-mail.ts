import { messages } from '@/components/messages/messages'
import type { MailItem, MailWords } from '@/lib/infra/mail-words'
import type { ClinicItem, NoticeContent } from '@/lib/notices/notice-content'
import { joinedNames, whenWords } from './names'

/** A connection that needs a person, as a line of a list. */
export function neededItem({ clinics, reason, since, contacts, href }: ClinicItem): MailItem {
  const words = messages().mails
  const why = reason === null ? words.repair.unknownReason : messages().status.reasons[reason].sentence
  const wrote = contacts.length === 0 ? words.clinics.nobody : words.clinics.wrote(joinedNames(contacts))
  return { title: joinedNames(clinics), text: [why, words.clinics.since(whenWords(since)), wrote].join(' '), href }
}

/** One that needs nobody any more. */
export function fixedItem({ clinics, since, href }: ClinicItem): MailItem {
  const words = messages().mails
  return { title: joinedNames(clinics), text: words.clinicsFixed.since(whenWords(since)), href }
}

type Said = Pick<MailWords, 'subject' | 'title' | 'paragraphs' | 'lists' | 'button'>
type Content = Extract<NoticeContent, { kind: 'clinics' | 'clinics-fixed' }>

function subjectOf({ items, ...content }: Content): string {
  const words = messages().mails
  const count = items.length
  const names = joinedNames(items[0]?.clinics ?? [])
  const isOne = items.length === 1
  if (content.kind === 'clinics-fixed') {
    const { one, many } = words.clinicsFixed.subject
    return isOne ? one(names) : many(count)
  }
  const { one, reminder, many, manyReminder } = words.clinics.subject
  if (content.step === 'first') return isOne ? one(names) : many(count)
  return isOne ? reminder(names) : manyReminder(count)
}

/** To admins: which clinics need a person, or no longer do. One mail however many. */
export function writeAdminMail(content: Content): Said {
  const words = messages().mails
  const isFixed = content.kind === 'clinics-fixed'
  const { title, sentence, list } = isFixed ? words.clinicsFixed : words.clinics
  const items = content.items.map(isFixed ? fixedItem : neededItem)
  const button = { label: words.button.clinics, href: content.href }
  return { subject: subjectOf(content), title, paragraphs: [sentence], lists: [{ title: list, items }], button }
}
