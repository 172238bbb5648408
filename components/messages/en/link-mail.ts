import { brand } from '@/components/brand'
import type { MailWords } from '@/lib/infra/mail-words'
import type { LinkMailFacts } from '@/lib/links/link-mail-facts'

const until = (instant: string) =>
  new Intl.DateTimeFormat(brand.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(instant))

const who = (askedBy: string | null) => (askedBy === null ? brand.name : `${askedBy} (${brand.name})`)

const kinds = {
  connect: {
    subject: (clinic: string) => `Please connect ${clinic} with Digitail`,
    title: (clinic: string) => `Connect ${clinic}`,
    what: (askedBy: string | null, clinic: string) =>
      `${who(askedBy)} asks you to connect ${clinic} with Digitail. It takes about a minute.`,
    button: 'Connect the clinic',
  },
  repair: {
    subject: (clinic: string) => `${clinic} has to be connected with Digitail again`,
    title: (clinic: string) => `Reconnect ${clinic}`,
    what: (askedBy: string | null, clinic: string) =>
      `${who(askedBy)} asks you to reconnect ${clinic}: Digitail no longer lets us in. Everything stays as it is, and it takes about a minute.`,
    button: 'Reconnect the clinic',
  },
}

/** The mail that brings a connect link to whoever manages Digitail at a clinic. */
export function linkMail({ clinicName, askedBy, purpose, url, expiresAt }: LinkMailFacts): MailWords {
  const words = kinds[purpose]
  return {
    subject: words.subject(clinicName),
    preview: words.what(askedBy, clinicName),
    title: words.title(clinicName),
    paragraphs: [
      words.what(askedBy, clinicName),
      'You need a Digitail account of the clinic, and no account with us. Nothing is connected before you have seen the clinic’s name and said yes.',
    ],
    lists: [],
    button: { label: words.button, href: url },
    after: ['Not the right person? Please pass this mail on to whoever manages Digitail at the clinic.'],
    small: [
      `The link works for this clinic only, until ${until(expiresAt)} (UTC).`,
      `Questions? Write to ${brand.supportEmail}.`,
    ],
    unsubscribe: null,
  }
}
