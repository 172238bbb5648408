import type { Page } from '@playwright/test'
import { emily, riverside } from '../connect/digitail-people'
import { connect } from '../connect/over-http'
import { storedConnections } from '../connect/stored'
import { expect, test } from '../fixtures'
import { signInAs } from '../sign-in-as'

const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: RegExp | string) => main(page).getByRole('button', { name }).click()

test('an admin finds a clinic as they type, ticks it, renews it with others, and disconnects it with a reason @phone', async ({
  page,
  context,
  otherBrowser,
  database,
}) => {
  const staff = await otherBrowser()
  await signInAs(staff, 'staff')
  await connect(staff, emily)
  await signInAs(context, 'admin')
  await page.goto('/admin/clinics')
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('nobody')
  await expect(main(page)).toContainText('No clinic matches')
  await search.fill(riverside.name.slice(0, 5).toLowerCase())
  await expect(page).toHaveURL(/\?q=river/)
  await main(page)
    .getByRole('checkbox', { name: `Choose ${riverside.name}` })
    .check()
  await press(page, 'Renew…')
  await expect(main(page)).toContainText(riverside.name)
  await press(page, 'Renew 1 clinic')
  await expect(page.getByRole('status')).toContainText('1 clinic will be renewed')
  await expect.poll(async () => (await storedConnections(database))[0]?.generation, { timeout: 40_000 }).toBe(2)

  await page.goto('/admin/clinics')
  await page.getByLabel('The 1 that matches').check()
  await press(page, 'Disconnect…')
  await page.getByLabel('Reason').fill('They moved to another system')
  await press(page, 'Disconnect 1 clinic')
  await expect(page.getByRole('status')).toContainText('1 clinic disconnected.')
  expect(await storedConnections(database)).toMatchObject([{ status: 'DISCONNECTED' }])
})

test('the trail and the mails can be looked at, and the mail in its frame is drawn', async ({
  page,
  signInAs: signIn,
}) => {
  await signIn('admin')
  await page.goto('/admin/audit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit trail')
  await page.getByLabel('By whom').fill('admin@demo')
  await press(page, 'Show')
  await expect(page).toHaveURL(/admin%40demo/)
  await expect(main(page)).toContainText('Signed in')
  await page.goto('/admin/notices')
  await page.getByRole('link', { name: 'To a clinic: please reconnect' }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Please reconnect to Digitail',
  )
})
