import type { MailBrand } from '@/lib/auth/sign-in-mail'
import { escapeHtml } from '@/lib/infra/escape-html'

export type LinkMail = {
  brand: MailBrand
  clinicName: string
  askedBy: string | null
  purpose: 'connect' | 'repair'
  /** The secret address. */
  url: string
  expiresAt: Date
}

const words = {
  connect: {
    subject: (clinic: string) => `Connect ${clinic} with Digitail`,
    what: (who: string, clinic: string) =>
      `${who} asks you to connect ${clinic} with Digitail. It takes about a minute.`,
    button: 'Connect the clinic',
  },
  repair: {
    subject: (clinic: string) => `${clinic} has to be connected with Digitail again`,
    what: (who: string, clinic: string) =>
      `${who} can no longer reach ${clinic} in Digitail. Please reconnect it; everything stays as it is. It takes about a minute.`,
    button: 'Reconnect the clinic',
  },
  who: (person: string | null, brand: string) => (person === null ? brand : `${person} (${brand})`),
  steps: 'You need a Digitail account of the clinic. You need no account with us.',
  limits: (until: string) => `The link works once, until ${until}.`,
  notYou: 'You are not the right person? Please pass this mail on to whoever manages Digitail at the clinic.',
  help: (address: string) => `Questions? Write to ${address}.`,
}

const until = (instant: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC', timeZoneName: 'short' })
    .format(instant)
    .replace(/\s+/g, ' ')

function paragraphs({ brand, clinicName, askedBy, purpose, expiresAt }: LinkMail): { what: string; rest: string[] } {
  return {
    what: words[purpose].what(words.who(askedBy, brand.name), clinicName),
    rest: [words.steps, words.limits(until(expiresAt)), words.notYou, words.help(brand.supportEmail)],
  }
}

function html(mail: LinkMail): string {
  const say = escapeHtml
  const { subject, button } = words[mail.purpose]
  const { what, rest } = paragraphs(mail)
  const colour = /^#[0-9a-f]{6}$/i.test(mail.brand.accent) ? mail.brand.accent : '#1c1c1c'
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>${say(subject(mail.clinicName))}</title></head>
<body style="margin:0;padding:32px 16px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:480px;margin:0 auto">
<h1 style="font-size:22px;margin:0 0 16px">${say(subject(mail.clinicName))}</h1>
<p>${say(what)}</p>
<p style="margin:24px 0"><a href="${say(mail.url)}" style="display:inline-block;padding:14px 24px;border-radius:10px;background:${colour};color:#ffffff;text-decoration:none;font-weight:600">${say(button)}</a></p>
${rest.map((line) => `<p>${say(line)}</p>`).join('\n')}
</div></body></html>`
}

/** The mail with a connect link, as text and as HTML. Everything that goes into the HTML is escaped. */
export function linkMail(mail: LinkMail): { subject: string; text: string; html: string } {
  const { what, rest } = paragraphs(mail)
  // A line break in a name must not become a header.
  const subject = `${words[mail.purpose].subject(mail.clinicName)} · ${mail.brand.name}`.replace(/\s+/g, ' ')
  return { subject, text: `${[what, mail.url, ...rest].join('\n\n')}\n`, html: html(mail) }
}
