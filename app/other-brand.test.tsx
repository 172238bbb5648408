import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { linkMailStyle } from '@/app/admin/links/link-mail'
import { invitationMail } from '@/app/admin/people/invitation-mail'
import { GET as getIcon } from '@/app/brand/icon.svg/route'
import { generateMetadata } from '@/app/layout'
import { signInMail } from '@/app/sign-in/email/sign-in-mail'
import { inLanguage } from '@/components/messages/messages'
import { mailStyle } from '@/components/notices/mail-style'
import { sampleContents } from '@/components/notices/sample-contents'
import { AppFrame } from '@/components/shell/app-frame'
import { SocialPicture } from '@/components/shell/social-picture'
import { WentWrong } from '@/components/shell/went-wrong'
import { WelcomePage } from '@/components/sign-in/welcome-page'
import { mailLayout } from '@/lib/infra/mail-layout'
import { renderMail } from '@/lib/notices/notice-ports'

const odd = vi.hoisted(() => ({
  name: 'Pfötchen & Söhne',
  language: 'de',
  description: 'Everything <odd> about paws.',
  supportEmail: 'odd+help@pfoetchen.example',
  legal: [{ href: 'https://law.pfoetchen.example/a?b=1&c=2', label: { en: 'Small print', de: 'Kleingedrucktes' } }],
  accent: {
    light: { accent: '#123456', strong: '#123457', onAccent: '#fefefe', soft: '#d0d1d2', warm: '#654321' },
    dark: { accent: '#abcdef', strong: '#abcdee', onAccent: '#010101', soft: '#202122', warm: '#fedcba' },
  },
  mark: [
    { d: 'M1 2h3v4z', paint: 'accent' },
    { d: 'M5 6h7v8z', paint: 'warm' },
  ],
}))

vi.mock('@/components/brand', () => ({ brand: odd }))
vi.mock('@/app/globals.css', () => ({}))
vi.mock('@/app/fonts', () => ({ latin: {}, latinExtended: {} }))

const name = 'Pfötchen &amp; Söhne'
const legal = 'https://law.pfoetchen.example/a?b=1&amp;c=2'
const marks = odd.mark.map(({ d }) => d)
const draw = (page: ReactNode, language: 'en' | 'de' = 'en') => inLanguage(language, () => renderToStaticMarkup(page))

/** Nothing that stands in the file before a partner edits it. */
const ofOurs = /Digitail Connect|support@example\.com|example\.com\/(privacy|terms)|#0b6b56|#ee9b57/

function expectAll(text: string, wanted: string[]): void {
  for (const each of wanted) expect(text).toContain(each)
  expect(text).not.toMatch(ofOurs)
}

describe('with another brand.ts', () => {
  it('head and foot of every page are the brand’s', () => {
    const person = { name: null, email: 'pat@clinic.example', role: 'ADMIN' } as const
    const wanted = [name, ...marks, `mailto:${odd.supportEmail}`, legal]
    expectAll(draw(<AppFrame person={person}>text</AppFrame>), [...wanted, 'Small print'])
    expectAll(draw(<AppFrame person={null}>text</AppFrame>, 'de'), [...wanted, 'Kleingedrucktes'])
  })

  it('the first page and the page of a failure are the brand’s', () => {
    const ways = { demo: false, email: true, oidc: false }
    expectAll(draw(<WelcomePage ways={ways} emailProblem={null} next={null} />), [name, ...marks, legal])
    const onRetry = () => undefined
    expectAll(draw(<WentWrong reference="1" onRetry={onRetry} />), [`· ${name}</title>`, ...marks])
  })

  it('titles, description and what is said of a link are the brand’s, with its picture at the app’s own address', () => {
    const picture = { url: '/brand/social.png', width: 1200, height: 630, alt: odd.name }
    const said = { title: odd.name, description: odd.description, images: [picture] }
    expect(generateMetadata()).toEqual({
      metadataBase: new URL('http://localhost:3000'),
      title: { default: odd.name, template: `%s · ${odd.name}` },
      description: odd.description,
      icons: { icon: '/brand/icon.svg' },
      robots: { index: false, follow: false },
      openGraph: { type: 'website', siteName: odd.name, ...said },
      twitter: { card: 'summary_large_image', ...said },
    })
  })

  it('the icon and the picture beside a link are the brand’s', async () => {
    const { light, dark } = odd.accent
    expectAll(await getIcon().text(), [...marks, light.accent, light.warm, dark.accent, dark.warm])
    const drawn = renderToStaticMarkup(<SocialPicture />)
    expectAll(drawn, [name, 'Everything &lt;odd&gt; about paws.', ...marks, light.accent, light.warm, light.soft])
  })
})

const link = 'http://localhost:3000/link/x'
const linkFacts = { clinicName: 'Linden', askedBy: null, url: link, expiresAt: '2026-11-24T09:12:00Z', language: 'en' }
const mails = [
  ...Object.values(sampleContents).map((content) => [content.kind, renderMail(mailStyle, content, 'en')] as const),
  ['invitation', invitationMail({ email: 'a@b.example', link, days: 7, invitedBy: 'Mara', language: 'en' })],
  ['sign-in', signInMail('en')({ email: 'a@b.example', link, minutes: 15, language: null })],
  ...(['connect', 'repair'] as const).map(
    (purpose) => [purpose, mailLayout(linkMailStyle.write({ ...linkFacts, purpose }), linkMailStyle.brand)] as const,
  ),
] as const

describe('every mail', () => {
  it.each(mails)('%s is the brand’s: name, address for help, legal pages, colours', (_, { subject, html, text }) => {
    const { light, dark } = odd.accent
    expectAll(html, [name, odd.supportEmail, `href="${legal}"`, 'Small print', light.accent, light.warm, dark.accent])
    expectAll(text, [odd.supportEmail, 'Small print:\nhttps://law.pfoetchen.example/a?b=1&c=2'])
    expect(subject).not.toMatch(ofOurs)
  })

  it('is in the brand’s language for whoever chose none', () => {
    expect(renderMail(mailStyle, sampleContents.test, null).html).toContain('Kleingedrucktes')
  })
})

describe('the name of the product', () => {
  const sources = ['app', 'components', 'lib']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.(tsx?|css)$/.test(path))
  const roots = ['proxy.ts', 'instrumentation.ts', 'instrumentation-node.ts', 'next.config.mjs']

  it('stands in brand.ts and nowhere else, nor does the address for help', () => {
    const mayName = ['app/other-brand.test.tsx', 'components/brand.ts']
    const named = /Digitail Connect|support@example\.com/
    const found = [...sources, ...roots].filter(
      (path) => !mayName.includes(path) && named.test(readFileSync(path, 'utf8')),
    )
    expect(found).toEqual([])
  })
})
