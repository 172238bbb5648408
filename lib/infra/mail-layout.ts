import { escapeHtml as say } from './escape-html'
import { mailColours, mailStyleSheet } from './mail-style'
import type { MailBrand, MailItem, MailWords, RenderedMail } from './mail-words'

type Colours = ReturnType<typeof mailColours>

/** Addresses of ours only: a link never leads anywhere that a name could have smuggled in. */
function href(address: string): string {
  if (!/^https?:\/\//.test(address)) throw new Error('a mail links only to web addresses')
  return say(address)
}

function head(brand: MailBrand, colours: Colours): string {
  const dot = (name: string, colour: string, more = '') =>
    `<span class="${name}" style="display:inline-block;width:16px;height:16px;border-radius:50%;background:${colour};${more}"></span>`
  return `<p class="ink" style="margin:0 0 20px;font-size:16px;font-weight:700;color:${colours.ink}">${dot('accent', colours.accent)}${dot('warm', colours.warm, 'margin:0 10px 0 -5px;')}${say(brand.name)}</p>`
}

const paragraph = (text: string, colours: Colours) =>
  `<p class="ink" style="margin:0 0 14px;color:${colours.ink}">${say(text)}</p>`

const small = (inner: string, colours: Colours) =>
  `<p class="muted" style="margin:0 0 8px;font-size:14px;line-height:1.45;color:${colours.muted}">${inner}</p>`

function item({ title, text, href: address }: MailItem, colours: Colours): string {
  const name =
    address === null ? say(title) : `<a href="${href(address)}" style="color:${colours.ink}">${say(title)}</a>`
  return `<tr><td class="line ink" style="padding:12px 0;border-top:1px solid ${colours.line};color:${colours.ink}"><strong>${name}</strong><br><span class="muted" style="color:${colours.muted}">${say(text)}</span></td></tr>`
}

function list({ title, items }: MailWords['lists'][number], colours: Colours): string {
  const rows = items.map((each) => item(each, colours)).join('')
  return `<h2 class="ink" style="margin:22px 0 8px;font-size:17px;color:${colours.ink}">${say(title)}</h2><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 18px">${rows}</table>`
}

function button({ label, href: address }: NonNullable<MailWords['button']>, colours: Colours): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0"><tr><td class="button" style="border-radius:999px;background:${colours.accent}"><a href="${href(address)}" style="display:inline-block;padding:14px 28px;color:${colours.onAccent};font-weight:700;text-decoration:none">${say(label)}</a></td></tr></table>`
}

type Link = { label: string; href: string }

const links = (all: readonly Link[], colours: Colours) =>
  all.map((each) => `<a href="${href(each.href)}" style="color:${colours.muted}">${say(each.label)}</a>`).join(' · ')

// Many people know us by a mail alone: what the law wants them to find stands in each.
const legalLinks = ({ language }: MailWords, { legal }: MailBrand): Link[] =>
  legal.map((page) => ({ label: page.label[language] ?? page.label.en, href: page.href }))

function body(words: MailWords, brand: MailBrand): string {
  const colours = mailColours(brand)
  const legal = legalLinks(words, brand)
  return [
    `<div class="page" style="margin:0;padding:28px 14px;background:${colours.page};font:16px/1.55 Figtree,system-ui,-apple-system,'Segoe UI',sans-serif">`,
    `<div style="max-width:560px;margin:0 auto">${head(brand, colours)}`,
    `<div class="card" style="padding:28px 26px;border:1px solid ${colours.line};border-radius:18px;background:${colours.card}">`,
    `<h1 class="ink" style="margin:0 0 16px;font-size:24px;line-height:1.25;color:${colours.ink}">${say(words.title)}</h1>`,
    ...words.paragraphs.map((each) => paragraph(each, colours)),
    ...words.lists.map((each) => list(each, colours)),
    words.button === null ? '' : button(words.button, colours),
    ...words.after.map((each) => paragraph(each, colours)),
    '</div><div style="padding:18px 26px 0">',
    ...words.small.map((each) => small(say(each), colours)),
    words.unsubscribe === null ? '' : small(links([words.unsubscribe], colours), colours),
    legal.length === 0 ? '' : small(links(legal, colours), colours),
    '</div></div></div>',
  ].join('\n')
}

function html(words: MailWords, brand: MailBrand): string {
  return `<!doctype html>
<html lang="${say(words.language)}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${say(words.subject)}</title><style>${mailStyleSheet(brand)}</style></head>
<body class="page" style="margin:0;padding:0;background:${mailColours(brand).page}"><div style="display:none;max-height:0;overflow:hidden">${say(words.preview)}</div>
${body(words, brand)}</body></html>`
}

function text(words: MailWords, brand: MailBrand): string {
  const items = (each: MailItem) =>
    [`- ${each.title}`, `  ${each.text}`, ...(each.href === null ? [] : [`  ${each.href}`])].join('\n')
  return `${[
    words.title,
    ...words.paragraphs,
    ...words.lists.map((list) => [`${list.title}:`, ...list.items.map(items)].join('\n')),
    ...(words.button === null ? [] : [`${words.button.label}:\n${words.button.href}`]),
    ...words.after,
    `--\n${words.small.join('\n')}`,
    ...[...(words.unsubscribe === null ? [] : [words.unsubscribe]), ...legalLinks(words, brand)].map(
      (link) => `${link.label}:\n${link.href}`,
    ),
  ].join('\n\n')}\n`
}

/**
 * Makes a mail of its words: HTML without pictures, scripts or anything to load, readable on a dark screen, and the
 * same as text. Every word is escaped.
 *
 * @throws Error when an address in it is no web address
 */
export function mailLayout(words: MailWords, brand: MailBrand): RenderedMail {
  // A line break in a name must not become a header.
  const subject = words.subject.replace(/\s+/g, ' ').trim()
  return { subject, text: text(words, brand), html: html(words, brand) }
}
