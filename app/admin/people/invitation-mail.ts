import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import type { InvitationFacts } from '@/lib/admin/invitation'
import { mailLayout } from '@/lib/infra/mail-layout'
import type { MailWords, RenderedMail } from '@/lib/infra/mail-words'

const words = messages.invitation

/** The mail with which somebody is invited, as text and as HTML. */
export function invitationMail({ email, link, days, invitedBy }: InvitationFacts): RenderedMail {
  const mail: MailWords = {
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
