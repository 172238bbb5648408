import type { MailBrand, MailWords } from '@/lib/infra/mail-words'

/** What the mail with a connect link has to say. */
export type LinkMailFacts = {
  clinicName: string
  /** The name of who made the link; null when they told none, or the app did. */
  askedBy: string | null
  purpose: 'connect' | 'repair'
  /** The secret address. */
  url: string
  /** ISO 8601, UTC. */
  expiresAt: string
  /** BCP 47, as chosen for the link; null for that of the brand. */
  language: string | null
}

/** The words and looks of the mail, from components, which know the brand. */
export type LinkMailStyle = { write: (facts: LinkMailFacts) => MailWords; brand: MailBrand }
