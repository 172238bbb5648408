import { brand } from '@/components/brand'
import { type Language, languageOf } from '@/components/messages/languages'
import { messagesIn } from '@/components/messages/messages'
import type { ComposeSignInLink } from '@/lib/auth/send-sign-in-link'
import { mailLayout } from '@/lib/infra/mail-layout'

/**
 * Makes the mail with a sign-in link, in the brand's words and colours.
 * @param asked the language of the page on which it was asked for: it counts when the person chose none
 */
export function signInMail(asked: Language): ComposeSignInLink {
  return ({ email, link, minutes, language: chosen }) => {
    const { signIn, language, direction } = messagesIn(languageOf(chosen) ?? asked)
    const { subject, title, what, button, limits, notYou, help } = signIn.mail
    const words = {
      language,
      direction,
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
}
