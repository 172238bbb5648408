/** One set of the brand's colours, each `#rrggbb`. */
export type MailAccent = { accent: string; onAccent: string; warm: string }

/** A page that the law wants. `label` by language; English stands in for what is missing. */
export type MailLegalPage = { href: string; label: { readonly en: string; readonly [language: string]: string } }

/** Whose mail it is. Handed in by whoever knows the brand: lib does not. */
export type MailBrand = {
  name: string
  supportEmail: string
  legal: readonly MailLegalPage[]
  accent: { light: MailAccent; dark: MailAccent }
}

/** One thing of a list: a name, what is to say of it, and where to look at it. */
export type MailItem = { title: string; text: string; href: string | null }

/** Everything that a mail says, as plain text: the layout makes HTML of it and escapes every word. */
export type MailWords = {
  /** Of the words, BCP 47: `en`. */
  language: string
  direction: 'ltr' | 'rtl'
  subject: string
  /** What a mailbox shows beside the subject. */
  preview: string
  title: string
  paragraphs: string[]
  lists: { title: string; items: MailItem[] }[]
  /** The one thing to press. */
  button: { label: string; href: string } | null
  after: string[]
  /** Why one gets this mail, and how to get no more of its kind. */
  small: string[]
  unsubscribe: { label: string; href: string } | null
}

/** A mail without its recipient. */
export type RenderedMail = { subject: string; text: string; html: string }
