import { expect, test } from '../fixtures'

const ageProofs = `UPDATE "Session" SET "authenticatedAt" = clock_timestamp() - interval '11 minutes'`

test('W-09: a dangerous change asks to sign in again, comes back, and is pressed once more', async ({
  page,
  context,
  signInAs,
  database,
}) => {
  await signInAs('staff')
  await signInAs('admin')
  await page.goto('/admin/people')
  await page.getByRole('link', { name: 'Demo staff' }).click()
  await database.query(ageProofs)
  const cookieBefore = (await context.cookies()).find(({ name }) => name.endsWith('session'))?.value
  await page.getByRole('button', { name: 'Make admin' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is it still you?')
  const roles = async () => (await database.query('SELECT role FROM "User" ORDER BY email')).rows
  expect(await roles()).toEqual([{ role: 'ADMIN' }, { role: 'STAFF' }])
  await page.getByRole('button', { name: 'Continue as admin' }).click()
  await expect(page.getByRole('status')).toContainText('Now you can go on')
  expect(await roles()).toEqual([{ role: 'ADMIN' }, { role: 'STAFF' }])
  await page.getByRole('button', { name: 'Make admin' }).click()
  await expect(page.getByRole('status')).toContainText('They are an admin')
  expect(await roles()).toEqual([{ role: 'ADMIN' }, { role: 'ADMIN' }])
  const cookieAfter = (await context.cookies()).find(({ name }) => name.endsWith('session'))?.value
  expect(cookieAfter).not.toBe(cookieBefore)
})

test('W-09: whoever signs in again as somebody else has that somebody’s rights', async ({
  page,
  signInAs,
  expectConsole,
}) => {
  expectConsole(/404/)
  await signInAs('admin')
  await page.goto('/admin/people')
  // The other button of the demo, in the middle of it.
  await signInAs('staff')
  await page.goto(`/sign-in/again?next=${encodeURIComponent('/admin/people')}`)
  await expect(page.getByText('There is nothing here')).toBeVisible()
})

test('the list of people is searched as one types, and the address follows @phone', async ({
  page,
  signInAs,
  database,
}) => {
  await signInAs('admin')
  await database.query(
    `INSERT INTO "User" ("id", "email") SELECT gen_random_uuid(), 'vet' || n || '@clinic.com' FROM generate_series(10, 90) n`,
  )
  await page.goto('/admin/people')
  const search = page.getByRole('searchbox', { name: 'Search people' })
  await search.pressSequentially('vet4')
  await expect(page).toHaveURL(/\?q=vet4$/)
  await expect(page.locator('a:visible', { hasText: /@clinic.com/ })).toHaveCount(10)
  await expect(search).toBeFocused()
  await search.press('End')
  await search.pressSequentially('7')
  await expect(page.locator('a:visible', { hasText: /@clinic.com/ })).toHaveText(['vet47@clinic.com'])
  await page.getByRole('link', { name: /^Invited/ }).click()
  await expect(page).toHaveURL(/\?q=vet47&show=invited$/)
  await search.fill('')
  await expect(page).toHaveURL(/\?show=invited$/)
  await page.getByRole('link', { name: 'Next' }).click()
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page.locator('a:visible', { hasText: /@clinic.com/ }).first()).toHaveText('vet10@clinic.com')
})

test('what is typed before the scripts run is searched as soon as they do', async ({ page, signInAs }) => {
  await signInAs('admin')
  let letScriptsCome = () => {}
  const held = new Promise<void>((resolve) => {
    letScriptsCome = resolve
  })
  await page.route('**/*.js', (route) => held.then(() => route.continue()))
  await page.goto('/admin/people', { waitUntil: 'commit' })
  await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody-of-this-name')
  letScriptsCome()
  await expect(page).toHaveURL(/\?q=nobody-of-this-name$/)
})

test('without scripts a clinic is looked for, added and taken away by buttons alone', async ({
  browser,
  baseURL,
  database,
  signInAs,
  context,
}) => {
  await signInAs('staff')
  await signInAs('admin')
  await database.query(
    `INSERT INTO "Clinic" ("id", "environment", "digitailClinicId", "name", "updatedAt")
     VALUES (gen_random_uuid(), 'local', 2041, 'Linden Street', now())`,
  )
  const plain = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  })
  const page = await plain.newPage()
  await page.goto('/admin/people')
  await page.getByRole('searchbox').fill('demo staff')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.locator('a:visible', { hasText: 'Demo staff' }).click()
  await page.getByRole('searchbox').fill('LIND')
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: /^Add.*Linden Street/ }).click()
  await expect(page.getByRole('status')).toContainText('Added')
  await expect(page.getByRole('searchbox')).toHaveValue('LIND')
  await page
    .getByRole('button', { name: /^Take away.*Linden Street/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText('Taken away')
  await plain.close()
})

test('W-04: one ends one’s other sessions, and they are out on the next request @phone', async ({
  page,
  otherBrowser,
  signInAs,
}) => {
  await signInAs('staff')
  const other = await (await otherBrowser()).newPage()
  await other.goto('/sign-in')
  await other.getByRole('button', { name: 'Continue as clinic staff' }).click()
  await expect(other).toHaveURL(/\/clinics$/)
  await page.goto('/clinics')
  await page.getByRole('link', { name: 'Your account' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'this browser' })).toHaveCount(1)
  await page.getByRole('button', { name: 'End all the others' }).click()
  await expect(page.getByRole('status')).toContainText('Signed out there')
  await other.goto('/clinics')
  await expect(other).toHaveURL(/\/sign-in\?next=/)
})
