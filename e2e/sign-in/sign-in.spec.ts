import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { linkIn, type Mailbox } from '../mailbox/open-mailbox'
import { test } from './real-ways'

async function askForLink(page: Page, url: string, email: string) {
  await page.goto(url)
  await page.getByLabel('Work e-mail').fill(email)
  await page.getByRole('button', { name: 'E-mail me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail')
}

async function mailedLink(mailbox: Mailbox): Promise<string> {
  await expect.poll(() => mailbox.mails.length).toBe(1)
  return linkIn(mailbox.mails[0])
}

const people = 'SELECT email, role FROM "User" ORDER BY email'

test('an admin signs in by mail, and a scanner that opened the link first did no harm', async ({ page, ways }) => {
  await askForLink(page, `${ways.url}/admin/people`, 'Boss@Clinic.com')
  const link = await mailedLink(ways.mailbox)
  for (const method of ['HEAD', 'GET', 'GET']) expect((await fetch(link, { method })).status).toBe(200)
  await page.goto(link)
  await expect(page.getByText('You sign in as boss@clinic.com.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign me in' }).click()
  await expect(page).toHaveURL(`${ways.url}/admin/people`)
  await page.goto(link)
  await expect(page).toHaveURL(/problem\?reason=link-used/)
})

test('a stranger reads what everyone reads, and leaves nothing behind', async ({ page, ways, database }) => {
  await askForLink(page, `${ways.url}/sign-in`, 'stranger@elsewhere.com')
  const trail = 'SELECT "subjectId" FROM "AuditEvent" WHERE action = \'sign-in.refused\''
  await expect.poll(async () => (await database.query(trail)).rows).toEqual([{ subjectId: 'stranger@elsewhere.com' }])
  expect((await database.query(people)).rows).toEqual([])
  expect((await database.query('SELECT 1 FROM "SignInToken"')).rows).toEqual([])
  expect(ways.mailbox.mails).toEqual([])
})

test('W-06: an issuer lets in whom it has verified, and no second subject', async ({ page, otherBrowser, ways }) => {
  ways.accounts.set('boss', { email: 'boss@clinic.com', email_verified: true })
  ways.accounts.set('namesake', { email: 'boss@clinic.com', email_verified: true })
  const goAs = async (on: Page, subject: string) => {
    await on.goto(`${ways.url}/admin/people`)
    await on.getByRole('button', { name: 'Sign in with your work account' }).click()
    await on.getByRole('button', { name: subject }).click()
  }
  await goAs(page, 'boss')
  await expect(page).toHaveURL(`${ways.url}/admin/people`)
  const other = await (await otherBrowser()).newPage()
  await goAs(other, 'namesake')
  await expect(other.getByText('This account cannot sign in here.')).toBeVisible()
  await other.goto(`${ways.url}/clinics`)
  await expect(other).toHaveURL(/\/sign-in\?next=/)
})

test('W-04: what one instance takes away, the other refuses on the next request', async ({
  page,
  otherBrowser,
  expectConsole,
  ways,
  baseURL,
}) => {
  expectConsole(/404/)
  await askForLink(page, `${ways.url}/admin/people`, 'boss@clinic.com')
  await page.goto(await mailedLink(ways.mailbox))
  await page.getByRole('button', { name: 'Sign me in' }).click()
  const context = await otherBrowser()
  const staff = await context.newPage()
  await staff.goto('/sign-in')
  await staff.getByRole('button', { name: 'Continue as admin' }).click()
  await expect(staff).toHaveURL(`${baseURL}/admin`)
  await staff.goto('/admin/people')
  await expect(staff).toHaveURL(`${baseURL}/admin/people`)
  await page.goto(`${ways.url}/admin/people`)
  await page.getByRole('link', { name: 'Demo admin' }).click()
  await page.getByRole('button', { name: 'Make clinic staff' }).click()
  await staff.reload()
  await expect(staff.getByText('There is nothing here')).toBeVisible()
  await page.getByRole('button', { name: 'End access now' }).click()
  await staff.goto('/clinics')
  await expect(staff).toHaveURL(/\/sign-in\?next=/)
})

test('W-13: after signing out, the back button shows nothing of before', async ({ page, signInAs, baseURL }) => {
  await signInAs('admin')
  await page.goto(`${baseURL}/admin/people`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(`${baseURL}/sign-in`)
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test('an invited person comes in by the mail of an admin', async ({ page, otherBrowser, ways }) => {
  await askForLink(page, `${ways.url}/admin/people`, 'boss@clinic.com')
  await page.goto(await mailedLink(ways.mailbox))
  await page.getByRole('button', { name: 'Sign me in' }).click()
  ways.mailbox.mails.length = 0
  await page.getByLabel('Work e-mail').fill('Lena@Orchard.com')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByRole('status')).toContainText('the mail is on its way')
  await expect(page.getByText('Invited', { exact: true })).toBeVisible()
  const lena = await (await otherBrowser()).newPage()
  await lena.goto(await mailedLink(ways.mailbox))
  await expect(lena.getByText('You sign in as lena@orchard.com.')).toBeVisible()
  await lena.getByRole('button', { name: 'Sign me in' }).click()
  await expect(lena).toHaveURL(`${ways.url}/clinics`)
  await page.reload()
  await expect(page.getByText('Invited', { exact: true })).toBeHidden()
})
