import { expect } from '../fixtures'
import { signInAs as signIn } from '../sign-in-as'
import { grace, ioana } from './digitail-people'
import { leaveForDigitail } from './in-a-browser'
import { expectOutcome } from './outcome-words'
import { askAbout } from './over-http'
import { countRows, storedConnections } from './stored'
import { test } from './working-clinic'

test('"No, that is another account" wipes what was received, and explains how to switch', async ({
  page,
  context,
  workingClinic,
  database,
}) => {
  await page.goto(await askAbout(context, grace))
  await page.getByRole('button', { name: 'No, that is another account' }).click()
  await expectOutcome(page, 'declined')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  expect(await storedConnections(database)).toMatchObject([{ id: workingClinic.connectionId, status: 'ACTIVE' }])
  expect(await countRows(database, 'TokenSet')).toBe(1)
  await leaveForDigitail(page, 'Connect again')
})

test('a yes without a tick leads back to the question', async ({ page, context, database }) => {
  const question = await askAbout(context, ioana)
  await page.goto(question)
  for (const box of await page.getByRole('checkbox').all()) await box.setChecked(false)
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expectOutcome(page, 'nothing-chosen')
  await page.getByRole('link', { name: 'Choose again' }).click()
  await expect(page).toHaveURL(new RegExp(`${question}$`))
  await expect(page.getByRole('checkbox')).toHaveCount(3)
  expect(await storedConnections(database)).toMatchObject([{}, { status: 'PENDING' }])
})

test('an answer after half an hour is too late', async ({ page, context, database }) => {
  await page.goto(await askAbout(context, grace))
  await database.query(`UPDATE "Connection" SET "createdAt" = now() - interval '31 minutes' WHERE status = 'PENDING'`)
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expectOutcome(page, 'confirm-expired')
  expect(await storedConnections(database)).not.toContainEqual(expect.objectContaining({ clinics: grace.clinics }))
  await leaveForDigitail(page, 'Start again')
})

test('a question that was answered already says so', async ({ page, context }) => {
  const question = await askAbout(context, grace)
  await page.goto(question)
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(page).toHaveURL(/connected=1$/)
  await page.goto(question)
  await expectOutcome(page, 'already-used')
})

test('somebody else’s question is not there', async ({ page, context, otherBrowser, database }) => {
  const question = await askAbout(context, grace)
  const elsewhere = await otherBrowser()
  await signIn(elsewhere, 'admin')
  const stranger = await elsewhere.newPage()
  await stranger.goto(question)
  await expectOutcome(stranger, 'confirm-expired')
  expect(await storedConnections(database)).toMatchObject([{}, { status: 'PENDING' }])
  await page.goto(question)
  await expect(page.getByRole('button', { name: 'Yes, connect' })).toBeVisible()
})
