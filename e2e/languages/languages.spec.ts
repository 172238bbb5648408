import type { Page } from '@playwright/test'
import { emily } from '../connect/digitail-people'
import { connect } from '../connect/over-http'
import { expect, test } from '../fixtures'
import { makeLink } from '../links/by-link'

const documentOf = (page: Page) => page.locator('html')
const choose = (page: Page, own: string) => page.getByRole('contentinfo').getByRole('button', { name: own }).click()

test.describe('a browser that asks for Romanian', () => {
  test.use({ locale: 'ro-RO' })

  test('gets it, until somebody chooses another language; that stays, on the same page', async ({
    page,
    expectConsole,
  }) => {
    expectConsole(/404/)
    await page.goto('/sign-in')
    await expect(documentOf(page)).toHaveAttribute('lang', 'ro')
    await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Română' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await choose(page, 'Deutsch')
    await expect(page).toHaveURL(/\/sign-in$/)
    await expect(documentOf(page)).toHaveAttribute('lang', 'de')
    await page.goto('/there-is-nothing')
    await expect(documentOf(page)).toHaveAttribute('lang', 'de')
  })
})

test('what a person chose goes with them to another browser, and into their mails', async ({
  page,
  context,
  signInAs,
  otherBrowser,
  database,
}) => {
  await signInAs('admin')
  await page.goto('/account')
  await page.getByLabel('Pages and mails').selectOption('fr')
  await page.locator('section', { hasText: 'Your language' }).getByRole('button').click()
  await expect(page).toHaveURL(/\/account$/)
  await expect(documentOf(page)).toHaveAttribute('lang', 'fr')
  expect((await database.query('SELECT language FROM "User"')).rows).toEqual([{ language: 'fr' }])
  expect((await context.cookies()).find(({ name }) => name === 'language')).toMatchObject({
    value: 'fr',
    httpOnly: true,
    sameSite: 'Lax',
  })
  const other = await (await otherBrowser()).newPage()
  await other.goto('/sign-in')
  await expect(documentOf(other)).toHaveAttribute('lang', 'en')
  await other.getByRole('button', { name: 'Continue as admin' }).click()
  await expect(documentOf(other)).toHaveAttribute('lang', 'fr')
  const preview = await other.request.get('/admin/notices/preview/test/mail')
  expect(await preview.text()).toContain('<html lang="fr" dir="ltr">')
})

test('Arabic is written from right to left, with the clinic’s day in it', async ({ page, context, signInAs }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signInAs('staff')
  const clinic = await connect(context, emily)
  await page.goto(clinic)
  await choose(page, 'العربية')
  await expect(documentOf(page)).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Riverside Veterinary Clinic')
  const brand = await page.getByRole('banner').getByRole('link').first().boundingBox()
  const [end, width] = [(brand?.x ?? 0) + (brand?.width ?? 0), page.viewportSize()?.width ?? 0]
  expect(end, 'the brand stands on the right').toBeGreaterThan(width * 0.75)
  const reach = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(reach).toBeLessThanOrEqual(0)
})

test('whoever holds a link chooses a language without losing the page', async ({
  context,
  signInAs,
  otherBrowser,
  database,
}) => {
  await signInAs('admin')
  const link = await makeLink(context, { name: 'Harbour Cats', language: 'es', recipient: 'desk@harbour.example' })
  const holder = await (await otherBrowser()).newPage()
  await holder.goto(link.path)
  await choose(holder, 'Español')
  await expect(holder).toHaveURL(new RegExp(`${link.path}$`))
  await expect(documentOf(holder)).toHaveAttribute('lang', 'es')
  await expect(holder.getByRole('heading', { level: 1 })).toContainText('Harbour Cats')
  expect((await database.query('SELECT language FROM "ConnectLink"')).rows).toEqual([{ language: 'es' }])
})

test('O-10: a choice leads nowhere but to a page of the app, and nothing else is a language', async ({
  request,
  baseURL,
}) => {
  const choice = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    request.post('/language', { form, headers: { origin: baseURL ?? '', ...headers }, maxRedirects: 0 })
  for (const next of ['https://evil.test/', '//evil.test', '/\\evil.test', '/connect/digitail/callback?code=1']) {
    const answer = await choice({ language: 'de', next })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/'])
  }
  const far = await choice({ language: 'de' }, { referer: 'https://evil.test/clinics' })
  expect(far.headers().location).toBe('/clinics')
  for (const language of ['xx', '', '__proto__', 'de; Path=/evil', 'de\r\nX: 1']) {
    expect((await choice({ language })).headers()['set-cookie']).toBeUndefined()
  }
})
