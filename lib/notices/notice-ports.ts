import 'server-only'
import { mailLayout } from '@/lib/infra/mail-layout'
import type { MailBrand, RenderedMail } from '@/lib/infra/mail-words'
import { sendMail } from '@/lib/infra/send-mail'
import { settings } from '@/lib/infra/settings'
import type { MailWriter, NoticeContent } from './notice-content'
import { type RepairLinks, repairLink } from './repair-links'

/** What sending a notice needs from outside. */
export type NoticePorts = {
  /** Content as a mail in the brand's looks and the reader's language (BCP 47, null for the brand's). */
  render: (content: NoticeContent, language: string | null) => RenderedMail
  send: typeof sendMail
  links: RepairLinks
  /** Whether there is a mail server at all. */
  isMailOn: boolean
}

/** The words and looks of mails, from components, which know the brand. */
export type MailStyle = { write: MailWriter; brand: MailBrand }

/** @returns a mail in the brand's looks and the reader's language, for sending and for previews alike */
export function renderMail({ write, brand }: MailStyle, content: NoticeContent, language: string | null): RenderedMail {
  return mailLayout(write(content, language), brand)
}

/** The ports of this installation. */
export function noticePorts(style: MailStyle): NoticePorts {
  const isMailOn = settings().SMTP_URL !== undefined
  return {
    render: (content, language) => renderMail(style, content, language),
    send: sendMail,
    links: repairLink,
    isMailOn,
  }
}
