import { escapeHtml } from '@/lib/infra/escape-html'

/** Whose mail it is: the words and colours of the brand, given by the page that asks. */
export type MailBrand = { name: string; supportEmail: string; accent: string }

const words = {
  subject: (brand: string) => `Your sign-in link for ${brand}`,
  hello: (brand: string) => `Sign in to ${brand}`,
  what: (email: string) => `Press the button to sign in as ${email}.`,
  button: 'Sign in',
  limits: (minutes: number) => `The link works once, for ${minutes} minutes.`,
  notYou: 'You did not ask for this? Then ignore this mail; nobody can sign in without it.',
  help: (address: string) => `Questions? Write to ${address}.`,
}

type MailContent = { email: string; link: string; minutes: number; brand: MailBrand }

function html({ email, link, minutes, brand }: MailContent): string {
  const say = escapeHtml
  const colour = /^#[0-9a-f]{6}$/i.test(brand.accent) ? brand.accent : '#1c1c1c'
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>${say(words.subject(brand.name))}</title></head>
<body style="margin:0;padding:32px 16px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:480px;margin:0 auto">
<h1 style="font-size:22px;margin:0 0 16px">${say(words.hello(brand.name))}</h1>
<p>${say(words.what(email))}</p>
<p style="margin:24px 0"><a href="${say(link)}" style="display:inline-block;padding:14px 24px;border-radius:10px;background:${colour};color:#ffffff;text-decoration:none;font-weight:600">${say(words.button)}</a></p>
<p>${say(words.limits(minutes))}</p>
<p>${say(words.notYou)}</p>
<p>${say(words.help(brand.supportEmail))}</p>
</div></body></html>`
}

/**
 * The mail with a sign-in link, as text and as HTML. Everything that goes into the HTML is escaped.
 *
 * @param content `email` canonical, `link` absolute, `minutes` that it works
 */
export function signInMail(content: MailContent): { subject: string; text: string; html: string } {
  const { email, link, minutes, brand } = content
  const paragraphs = [
    words.hello(brand.name),
    words.what(email),
    link,
    words.limits(minutes),
    words.notYou,
    words.help(brand.supportEmail),
  ]
  // A line break in a brand name must not become a header.
  const subject = words.subject(brand.name).replace(/\s+/g, ' ')
  return { subject, text: `${paragraphs.join('\n\n')}\n`, html: html(content) }
}
