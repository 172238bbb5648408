import type { Page } from '@playwright/test'
import { expect, test as plain } from '../fixtures'
import { berlin, emily, grace, ioana, marcus, riverside, tessa } from './digitail-people'
import { allowAs, detail, leaveForDigitail, leaveForReconnect, today } from './in-a-browser'
import { expectOutcome } from './outcome-words'
import { askAbout, connect } from './over-http'
import { clinicIdOf, storedConnections, wholeRecord } from './stored'
import { apiAnswers, liveGrants } from './truth'
import { test } from './working-clinic'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

plain(
  'with the same account the record stays, and no question is asked',
  async ({ page, context, signInAs, database }) => {
    await signInAs('staff')
    await page.goto(await connect(context, emily))
    const [before] = await storedConnections(database)
    await leaveForReconnect(page)
    await allowAs(page, emily)
    await expect(page).toHaveURL(/\/clinics\/[0-9a-f-]{36}\?connected=1$/)
    await expect(today(page)).toContainText('Read from Digitail')
    expect(await storedConnections(database)).toEqual([{ ...before, generation: 2 }])
  },
)

plain(
  'a clinic that Digitail no longer lets in says so, and a reconnect heals it',
  async ({ page, context, signInAs, sandbox, database }) => {
    await signInAs('staff')
    const path = await connect(context, emily)
    await sandbox.post('revoke', { userId: emily.id })
    await page.goto(path)
    await expect(today(page)).toContainText('Digitail no longer lets us in')
    await page.reload()
    await expect(page.getByRole('main').locator('header')).toContainText('Reconnect needed')
    await leaveForDigitail(page, 'Reconnect with Digitail')
    await allowAs(page, emily)
    await expect(page.getByRole('main').locator('header')).toContainText('Connected')
    await expect(today(page)).toContainText('Read from Digitail')
    expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', reason: null }])
  },
)

plain(
  'O-19 another account is asked about; until the yes the old tokens work, then they are gone',
  async ({ page, context, signInAs, database }) => {
    await signInAs('staff')
    const path = await connect(context, emily)
    const [old] = await storedConnections(database)
    const before = [await wholeRecord(database, old?.id ?? ''), await liveGrants(emily)]
    await page.goto(path)
    await leaveForReconnect(page)
    await allowAs(page, marcus)
    await expect(heading(page)).toHaveText('Is this your clinic?')
    await expect(page.getByRole('main')).toContainText('This is another Digitail account than before')
    await expect(page.getByRole('main')).toContainText(`connected with ${emily.name}`)

    const otherTab = await context.newPage()
    const answered = await apiAnswers()
    await otherTab.goto(path)
    await expect(today(otherTab), 'the old tokens still work').toContainText('Read from Digitail')
    expect(await apiAnswers()).toBeGreaterThan(answered)
    expect([await wholeRecord(database, old?.id ?? ''), await liveGrants(emily)]).toEqual(before)

    await page.getByRole('button', { name: 'Yes, switch to this account' }).click()
    await expect(detail(page, 'Digitail account')).toContainText(marcus.name)
    await expect(today(page)).toContainText('Read from Digitail')
    expect(await storedConnections(database)).toMatchObject([
      { id: old?.id, status: 'DISCONNECTED', generation: null, clinics: [] },
      { status: 'ACTIVE', digitailUserId: marcus.id, clinics: [riverside.id] },
    ])
  },
)

test('O-19 a no to another account leaves everything as it was', async ({ page, workingClinic, database }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await allowAs(page, marcus)
  await page.getByRole('button', { name: 'No, that is another account' }).click()
  await expectOutcome(page, 'declined')
  await expect(page.locator('input[name="clinicId"]')).toHaveValue(workingClinic.clinicId)
  expect(await storedConnections(database)).toMatchObject([{ id: workingClinic.connectionId }])
})

test('O-19 an account that does not see the clinic says so', async ({ page, workingClinic }) => {
  await page.goto(workingClinic.path)
  await leaveForReconnect(page)
  await allowAs(page, grace)
  await expect(page.getByRole('main')).toContainText(`This account does not see ${riverside.name}`)
  await expect(page.getByRole('button', { name: 'No, that is another account' })).toBeVisible()
})

plain('a yes to what meanwhile changed does not count: look again', async ({ page, context, signInAs, database }) => {
  await signInAs('staff')
  await connect(context, emily)
  const question = await askAbout(context, marcus, { clinicId: await clinicIdOf(database, riverside.id) })
  await page.goto(question)
  await connect(context, tessa)
  await page.getByRole('button', { name: 'Yes, switch to this account' }).click()
  await expectOutcome(page, 'confirm-changed')
  await page.getByRole('link', { name: 'Look again' }).click()
  await expect(page.getByRole('main')).toContainText(`connected with ${tessa.name}`)
  const active = (await storedConnections(database)).filter(({ status }) => status === 'ACTIVE')
  expect(active).toMatchObject([{ digitailUserId: tessa.id, clinics: [riverside.id] }])
})

plain(
  'a clinic of the group that was left out can be added later, with the same grant’s record',
  async ({ page, context, signInAs, database }) => {
    await signInAs('staff')
    await connect(context, ioana, [1310])
    await page.goto('/clinics')
    await leaveForDigitail(page, 'Connect another clinic')
    await allowAs(page, ioana)
    await page.getByRole('checkbox', { name: berlin.name }).setChecked(true)
    await page.getByRole('button', { name: 'Yes, connect' }).click()
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
    expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', clinics: [1310, berlin.id] }])
  },
)
