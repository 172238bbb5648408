import { emily, riverside } from '../connect/digitail-people'
import { connect } from '../connect/over-http'
import { clinicIdOf, storedConnections } from '../connect/stored'
import { expect, test } from '../fixtures'
import { signInAs } from '../sign-in-as'

test('an admin begins at what needs a person, and one link leads to the clinic', async ({
  page,
  otherBrowser,
  database,
}) => {
  const clinic = await otherBrowser()
  await signInAs(clinic, 'staff')
  await connect(clinic, emily)
  const [connection] = await storedConnections(database)
  await database.query(
    `UPDATE "Connection" SET status = 'NEEDS_RECONNECT', reason = 'REVOKED', "statusSince" = now() - interval '3 days'
     WHERE id = $1`,
    [connection?.id],
  )
  await page.goto('/')
  await page.getByRole('button', { name: 'Continue as admin' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.getByRole('heading', { name: '1 clinic needs a person' })).toBeVisible()
  const row = page.getByRole('listitem').filter({ hasText: riverside.name })
  await expect(row).toContainText('3 days ago')
  await expect(row).toContainText('Someone at the clinic')
  await row.getByRole('link', { name: /^Fix/ }).click()
  await expect(page).toHaveURL(`/admin/clinics/${await clinicIdOf(database, riverside.id)}`)
})

test('behind each chart is a table, which the keyboard opens', async ({ page, signInAs: signIn, otherBrowser }) => {
  const clinic = await otherBrowser()
  await signInAs(clinic, 'staff')
  await connect(clinic, emily)
  await signIn('admin')
  await page.goto('/admin')
  for (const name of ['Clinics over 90 days', 'Renewals by hour', 'Calls against the limit']) {
    const chart = page.getByRole('region', { name })
    await expect(chart.getByRole('img').first()).toBeVisible()
    await expect(chart.getByRole('table')).toBeHidden()
    await chart.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(chart.getByRole('table', { name })).toBeVisible()
  }
})
