import { brand } from '@/components/brand'
import { languageOf } from '@/components/messages/languages'
import { messagesIn } from '@/components/messages/messages'
import type { InvitationFacts } from '@/lib/admin/invitation'
import { mailLayout } from '@/lib/infra/mail-layout'
import type { MailWords, RenderedMail } from '@/lib/infra/mail-words'

/** The mail with which somebody is invited, as text and as HTML. */
export function invitationMail({ email, link, days, invitedBy, language: tag }: InvitationFacts): RenderedMail {
  const { invitation: words, language, direction } = messagesIn(languageOf(tag) ?? brand.language)
  const mail: MailWords = {
    language,
    direction,
    subject: words.subject,
    preview: words.preview(invitedBy),
    title: words.title,
    paragraphs: [words.who(invitedBy), words.as(email)],
    lists: [],
    button: { label: words.button, href: link },
    after: [words.works(days), words.later(new URL(link).origin)],
    small: [words.notYou, words.help],
    unsubscribe: null,
  }
  return mailLayout(mail, brand)
}
