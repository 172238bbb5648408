import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { emily, riverside } from '../connect/digitail-people'
import { allowAs, leaveForDigitail, leaveForReconnect, signInAtDigitail } from '../connect/in-a-browser'
import { expectOutcome } from '../connect/outcome-words'
import { connect } from '../connect/over-http'
import { clinicIdOf, storedConnections } from '../connect/stored'
import { expect, test } from '../fixtures'
import { signInAs } from '../sign-in-as'

const nobodys = '0190d0f0-0000-7000-8000-000000000000'
const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()

test('an admin sees how a clinic stands, asks Digitail, renews, and gets the receipt that its staff get', async ({
  page,
  context,
  otherBrowser,
  database,
}) => {
  const staff = await otherBrowser()
  await signInAs(staff, 'staff')
  await connect(staff, emily)
  const clinicId = await clinicIdOf(database, riverside.id)
  await signInAs(context, 'admin')
  await page.goto(`/admin/clinics/${clinicId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(riverside.name)
  await expect(main(page)).toContainText('Renewals and calls go through.')
  await press(page, 'Test now')
  await expect(main(page)).toContainText('Digitail answered, and the account sees this clinic.')
  await press(page, 'Renew now')
  await expect(page.getByRole('status')).toContainText('Renewed.')
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', generation: 2 }])
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('A connection was tested')

  await main(page).getByRole('link', { name: 'Day by day, and as a file' }).click()
  await expect(main(page)).toContainText('Checked that the connection works, once')
  const theirs = await staff.newPage()
  await theirs.goto(`/clinics/${clinicId}/use`)
  const receipt = (of: Page) => main(of).getByRole('region', { name: 'Day by day' }).textContent()
  expect(await receipt(theirs)).toBe(await receipt(page))
  const download = theirs.waitForEvent('download')
  await press(theirs, 'Spreadsheet (CSV)')
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain(',auth.me,Checked that the connection works,read,1,0')
})

test('disconnecting wants a reason and a fresh proof; the reason is text in the history, whatever it says', async ({
  page,
  context,
  signInAs,
  database,
}) => {
  await signInAs('admin')
  await connect(context, emily)
  const clinicId = await clinicIdOf(database, riverside.id)
  await database.query(`UPDATE "Session" SET "authenticatedAt" = now() - interval '11 minutes'`)
  const reason = '<img src=x onerror=alert(1)> moved away'
  const disconnect = async () => {
    await page.locator('summary', { hasText: 'Disconnect' }).click()
    await page.getByLabel('Reason').fill(reason)
    await press(page, 'Disconnect now')
  }
  await page.goto(`/admin/clinics/${clinicId}`)
  await disconnect()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is it still you?')
  await press(page, 'Continue as admin')
  await expect(main(page)).toContainText('press the button once more')
  await disconnect()
  await expect(page.getByRole('status')).toContainText('Disconnected.')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(`“${reason}”`)
  await expect(main(page).locator('img[src="x"]')).toHaveCount(0)
  expect(await storedConnections(database)).toMatchObject([{ status: 'DISCONNECTED', generation: null }])
})

test('W-10 B-13 for staff there is no admin’s page and no receipt of other clinics, as if there were none', async ({
  context,
  otherBrowser,
  signInAs: signIn,
  database,
}) => {
  const admin = await otherBrowser()
  await signInAs(admin, 'admin')
  await connect(admin, emily)
  const clinicId = await clinicIdOf(database, riverside.id)
  await signIn('staff')
  const essence = async (path: string, id: string) => {
    const answer = await context.request.get(path.replace('ID', id), { maxRedirects: 0 })
    const text = (await answer.text()).replaceAll(id, 'ID')
    return [answer.status(), text.replaceAll(/nonce="[^"]*"|\$?"?nonce\\?":\\?"[^"\\]*\\?"|"[\w-]{43}"/g, 'NONCE')]
  }
  for (const path of ['/admin/clinics/ID', '/clinics/ID/use', '/clinics/ID/use?from=2026-01-01']) {
    const theirs = await essence(path, clinicId)
    expect(theirs[0], path).toBe(404)
    expect(theirs, path).toEqual(await essence(path, nobodys))
  }
  const unknownPlaces = [`/admin/clinics/${clinicId}?before=999999`, `/admin/clinics/${nobodys}`, '/admin/clinics/x']
  for (const path of unknownPlaces) expect((await admin.request.get(path)).status(), path).toBe(404)
})

test('a reconnect that was refused starts again as one: nobody is asked about the clinic', async ({
  page,
  context,
  signInAs,
  sandbox,
  database,
}) => {
  await signInAs('staff')
  await page.goto(await connect(context, emily))
  await sandbox.post('faults', { name: 'error-500-before-commit', times: 1 })
  await leaveForReconnect(page)
  await signInAtDigitail(page, emily)
  await page.getByRole('button', { name: 'Allow' }).click()
  await expectOutcome(page, 'digitail-unclear')
  await leaveForDigitail(page, 'Start again')
  await allowAs(page, emily)
  await expect(page).toHaveURL(/\/clinics\/[0-9a-f-]{36}\?connected=1$/)
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', generation: 2 }])
})
