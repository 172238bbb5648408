import { expect, it } from 'vitest'
import { mailLayout } from './mail-layout'
import type { MailBrand, MailWords } from './mail-words'

const colours = { accent: '#0b6b56', onAccent: '#ffffff', warm: '#ee9b57' }
const brand: MailBrand = {
  name: 'Clinic & Co',
  supportEmail: 'help@clinic.example',
  legal: [
    { href: 'https://law.example/privacy?a=1&b=2', label: { en: 'Privacy & you', de: 'Datenschutz' } },
    { href: 'https://law.example/terms', label: { en: 'Terms' } },
  ],
  accent: { light: colours, dark: { ...colours, accent: '#5dd3ad' } },
}
const words: MailWords = {
  language: 'en',
  direction: 'ltr',
  subject: 'Rex\r\nBcc: everyone@evil.test',
  preview: 'short',
  title: '<img src=x onerror=alert(1)>',
  paragraphs: ['"Tom" & <b>Jerry</b>'],
  lists: [
    { title: 'Which', items: [{ title: "Cat's </td><script>", text: 'a & b', href: 'https://a.example/?b=1&c="' }] },
  ],
  button: { label: 'Press', href: 'https://a.example/link?x=1&y=2' },
  after: ['then'],
  small: ['why'],
  unsubscribe: { label: 'No more', href: 'https://a.example/stop' },
}

it('escapes every word, in tags and in attributes', () => {
  const { html } = mailLayout(words, brand)
  expect(html).not.toMatch(/<(img|script|b)\b/)
  for (const escaped of [
    '&lt;img src=x',
    '&lt;b&gt;Jerry',
    'Cat&#39;s &lt;/td&gt;',
    '?b=1&amp;c=&quot;',
    'Clinic &amp; Co',
  ]) {
    expect(html).toContain(escaped)
  }
})

it('loads nothing, and is styled for dark screens', () => {
  const { html } = mailLayout(words, brand)
  expect(html).not.toMatch(/<[^>]*\bsrc=|url\(|@import|<link/)
  expect(html).toMatch(/prefers-color-scheme:dark[\s\S]*#5dd3ad/)
})

it('says the same as text, and keeps a line break out of the subject', () => {
  const { subject, text } = mailLayout(words, brand)
  expect(subject).toBe('Rex Bcc: everyone@evil.test')
  for (const said of ['"Tom" & <b>Jerry</b>', 'https://a.example/link?x=1&y=2', 'https://a.example/stop', 'why']) {
    expect(text).toContain(said)
  }
})

it('follows a brand in odd colours without breaking out of the style, and refuses other than web addresses', () => {
  const odd = { ...brand, accent: { ...brand.accent, light: { ...colours, accent: 'red"><script>' } } }
  expect(mailLayout(words, odd).html).not.toContain('<script>')
  const bad = { ...words, button: { label: 'x', href: 'javascript:alert(1)' } }
  expect(() => mailLayout(bad, brand)).toThrow('web addresses')
})

it.each([
  ['en', ['Privacy &amp; you', 'Terms']],
  ['de', ['Datenschutz', 'Terms']],
])('has the legal pages at its foot, in the reader’s language: %s', (language, labels) => {
  const { html, text } = mailLayout({ ...words, language, unsubscribe: null }, brand)
  for (const [at, href] of ['https://law.example/privacy?a=1&amp;b=2', 'https://law.example/terms'].entries()) {
    expect(html).toMatch(new RegExp(`<a href="${href.replace('?', '\\?')}"[^>]*>${labels[at]}</a>`))
    expect(text).toContain(`${labels[at]}:\n${href}`.replaceAll('&amp;', '&'))
  }
})

it('has no empty line where there are no legal pages', () => {
  const { html, text } = mailLayout({ ...words, unsubscribe: null }, { ...brand, legal: [] })
  expect(html).not.toMatch(/<p class="muted"[^>]*><\/p>/)
  expect(text.endsWith('why\n')).toBe(true)
})
