import { brand } from '@/components/brand'
import { messages } from '@/components/messages/messages'
import type { SignInLinkFacts } from '@/lib/auth/send-sign-in-link'
import { mailLayout } from '@/lib/infra/mail-layout'
import type { RenderedMail } from '@/lib/infra/mail-words'

/** The mail with a sign-in link, in the brand's words and colours. */
export function signInMail({ email, link, minutes }: SignInLinkFacts): RenderedMail {
  const { subject, title, what, button, limits, notYou, help } = messages.signIn.mail
  const words = {
    subject,
    preview: what(email),
    title,
    paragraphs: [what(email)],
    lists: [],
    button: { label: button, href: link },
    after: [limits(minutes)],
    small: [notYou, help],
    unsubscribe: null,
  }
  return mailLayout(words, brand)
}
