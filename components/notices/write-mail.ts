import { messages } from '@/components/messages/messages'
import type { MailWords } from '@/lib/infra/mail-words'
import type { NoticeContent } from '@/lib/notices/notice-content'
import { joinedNames, whenWords } from './names'
import { writeAdminMail } from './write-admin-mail'
import { writeDigest } from './write-digest'

type Of<Kind extends NoticeContent['kind']> = Extract<NoticeContent, { kind: Kind }>

/** What a kind of mail leaves open is empty. */
function mail(said: Pick<MailWords, 'subject' | 'title' | 'paragraphs'> & Partial<MailWords>): MailWords {
  const preview = said.paragraphs[0] ?? said.title
  const { language, direction } = messages()
  return { language, direction, preview, lists: [], button: null, after: [], small: [], unsubscribe: null, ...said }
}

const forContacts = () => [messages().mails.small.contact, messages().mails.small.help]
const forAdmins = () => [messages().mails.small.admin, messages().mails.small.help]

function repair({ step, clinics, reason, since, timezone, link }: Of<'repair'>): MailWords {
  const words = messages().mails
  const names = joinedNames(clinics)
  const why = reason === null ? words.repair.unknownReason : messages().status.reasons[reason].sentence
  const isKey = link.expiresAt !== null
  return mail({
    subject: words.repair.subject[step](names),
    title: words.repair.title,
    paragraphs: [
      words.repair.which(names),
      `${why} ${words.repair.since(whenWords(since, timezone))}`,
      reason === 'forbidden' ? words.repair.howForbidden : words.repair.how,
    ],
    button: { label: words.button.repair, href: link.href },
    after: [
      ...(link.expiresAt === null ? [] : [words.repair.until(whenWords(link.expiresAt, timezone))]),
      ...(isKey ? [words.repair.forYou] : []),
      ...(step === 'day-14' ? [words.repair.last] : []),
    ],
    small: forContacts(),
  })
}

function repairFixed({ clinics }: Of<'repair-fixed'>): MailWords {
  const words = messages().mails
  const names = joinedNames(clinics)
  const { subject, title, sentence } = words.repairFixed
  return mail({ subject: subject(names), title, paragraphs: [sentence(names)], small: forContacts() })
}

type Ours = Of<'configuration' | 'configuration-fixed' | 'background' | 'background-fixed'>

function ours({ kind, since, href }: Ours): MailWords {
  const words = messages().mails
  const said = {
    configuration: words.configuration,
    'configuration-fixed': { ...words.configurationFixed, what: null },
    background: words.background,
    'background-fixed': { ...words.backgroundFixed, what: null },
  }[kind]
  return mail({
    subject: said.subject,
    title: said.title,
    paragraphs: [said.sentence(whenWords(since)), ...(said.what === null ? [] : [said.what])],
    button: { label: words.button.overview, href },
    small: forAdmins(),
  })
}

function approval({ clinic, since, href }: Of<'approval'>): MailWords {
  const words = messages().mails
  return mail({
    subject: words.approval.subject(clinic),
    title: words.approval.title,
    paragraphs: [words.approval.sentence(clinic), words.approval.since(whenWords(since))],
    button: { label: words.button.link, href },
    small: forAdmins(),
  })
}

function test({ href }: Of<'test'>): MailWords {
  const words = messages().mails
  const { subject, title, sentence } = words.test
  const button = { label: words.button.overview, href }
  return mail({ subject, title, paragraphs: [sentence], button, small: [words.small.help] })
}

/** Puts what a mail is about into words, in the language that `inLanguage` has set. */
export function writeMail(content: NoticeContent): MailWords {
  const words = messages().mails
  switch (content.kind) {
    case 'repair':
      return repair(content)
    case 'repair-fixed':
      return repairFixed(content)
    case 'clinics':
    case 'clinics-fixed':
      return mail({ ...writeAdminMail(content), small: forAdmins() })
    case 'configuration':
    case 'configuration-fixed':
    case 'background':
    case 'background-fixed':
      return ours(content)
    case 'approval':
      return approval(content)
    case 'digest':
      return mail({ ...writeDigest(content), small: [words.digest.why, words.small.help] })
    case 'test':
      return test(content)
  }
}
