import { brand } from '@/components/brand'
import { languageOf } from '@/components/messages/languages'
import { inLanguage, messages } from '@/components/messages/messages'
import type { MailWords } from '@/lib/infra/mail-words'
import type { LinkMailFacts, LinkMailStyle } from '@/lib/links/link-mail-facts'

function write({ clinicName, askedBy, purpose, url, expiresAt }: LinkMailFacts): MailWords {
  const { linkMail: words, language, direction, locale } = messages()
  const { subject, title, what, whatNamed, button } = words[purpose]
  const asks = askedBy === null ? what(clinicName) : whatNamed(askedBy, clinicName)
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return {
    language,
    direction,
    subject: subject(clinicName),
    preview: asks,
    title: title(clinicName),
    paragraphs: [asks, words.account],
    lists: [],
    button: { label: button, href: url },
    after: [words.passOn],
    small: [words.until(until.format(new Date(expiresAt))), words.help],
    unsubscribe: null,
  }
}

/** The mail that brings a connect link to whoever manages Digitail at a clinic, in the language chosen for it. */
export const linkMailStyle: LinkMailStyle = {
  write: (facts) => inLanguage(languageOf(facts.language) ?? brand.language, () => write(facts)),
  brand,
}
