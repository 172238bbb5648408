import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ageProofs, browser, type SignedIn, signedIn } from '@/app/admin/people/test-support/signed-in'
import { inLanguage } from '@/components/messages/messages'
import { db } from '@/lib/infra/db'
import Page from './page'

vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

let admin: SignedIn

const open = (query: Record<string, string | string[]>) => Page({ searchParams: Promise.resolve(query) })

/** Where the page leads by itself. */
async function leadsTo(query: Record<string, string | string[]>): Promise<string | undefined> {
  const digest = await open(query).then(
    () => '',
    (error: { digest?: string }) => error.digest ?? '',
  )
  return digest.split(';')[2]
}

beforeEach(async () => {
  await db().user.deleteMany()
  admin = await signedIn('ada@clinic.com', 'ADMIN')
  browser.session = admin.token
})

describe('W-09: the page that asks for a new proof', () => {
  it('leads back at once where there is one, with a word to go on', async () => {
    expect(await leadsTo({ next: '/admin/people' })).toBe('/admin/people?again=done')
    expect(await leadsTo({ next: '/admin/clinics?q=a' })).toBe('/admin/clinics?q=a&again=done')
  })

  it('O-10: leads nowhere else, whatever the address says', async () => {
    for (const next of ['https://evil.test/', '//evil.test', '/\\evil.test', ['/admin', '/admin'], 'javascript:1']) {
      expect(await leadsTo({ next })).toBe('/?again=done')
    }
  })

  it('has whoever is signed out sign in first', async () => {
    browser.session = null
    const again = encodeURIComponent('/sign-in/again?next=%2Fadmin%2Fpeople')
    expect(await leadsTo({ next: '/admin/people' })).toBe(`/sign-in?next=${again}`)
  })

  it('asks where the proof is too old, and tells how it stands', async () => {
    await ageProofs()
    const content = await open({ next: '/admin/people' })
    const page = inLanguage('en', () => renderToStaticMarkup(content))
    expect(page).toContain('ada@clinic.com')
    expect(page).toContain('href="/admin/people"')
  })
})
