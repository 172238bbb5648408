import { expect, test } from '../fixtures'
import { signInAs as signIn } from '../sign-in-as'
import { world } from '../start/world'
import { dayAtDigitail, makeAppointment, ownToken } from './digitail-day'
import { berlin, bucharest, emily, grace, harbour, ioana, london, riverside } from './digitail-people'
import { allowAs, detail, leaveForDigitail, signInAtDigitail, today } from './in-a-browser'
import { connect } from './over-http'
import { shownDay } from './shown-day'
import { countRows, storedConnections } from './stored'
import { liveGrants } from './truth'

test('staff connects a clinic: from an empty list to its day, live from Digitail', async ({ page, database }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Continue as clinic staff' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring your clinic in')

  await leaveForDigitail(page)
  expect(new URL(page.url()).origin).toBe(world().sandboxUrl)
  await expect(page.getByRole('banner')).toContainText('Nothing here is real')
  await signInAtDigitail(page, emily)
  await expect(page.getByRole('main')).toContainText(riverside.name)
  await page.getByRole('button', { name: 'Allow' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
  for (const fact of [riverside.name, emily.name, emily.email]) {
    await expect(page.getByRole('main')).toContainText(fact)
  }
  expect(await storedConnections(database)).toMatchObject([{ status: 'PENDING', clinics: [] }])
  expect(await countRows(database, 'Membership'), 'nobody has a clinic before the yes').toBe(0)

  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(riverside.name)
  await expect(page).toHaveURL(/\/clinics\/[0-9a-f-]{36}\?connected=1$/)
  await expect(page.getByRole('main').locator('header').getByRole('status')).toContainText('Connected')
  await expect(detail(page, 'Digitail account')).toHaveText(`${emily.name} · ${emily.email}`)
  await expect(detail(page, 'Connected by')).toHaveText('Demo staff')
  await expect(detail(page, 'Connected')).toHaveText('just now')
  await expect(detail(page, 'Connected').locator('time')).toHaveAttribute('title', /\(America\/New_York\)$/)
  await expect(detail(page, 'Clinic’s time zone')).toHaveText(riverside.timezone)

  const logo = page.getByRole('main').locator('header img')
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(new URL((await logo.getAttribute('src')) ?? '').origin).toBe(world().sandboxUrl)
})

test('today is what Digitail holds for today: each patient, owner, visit, vet and state', async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs('staff')
  await page.goto(await connect(context, emily))
  const token = await ownToken(emily)
  await expect(today(page)).toContainText(`times at the clinic (${riverside.timezone})`)
  // An appointment may begin or end between the two readings.
  await expect(async () => {
    await page.reload()
    await expect(today(page)).toContainText('Read from Digitail')
    const expected = await dayAtDigitail(token, riverside)
    expect(expected.length).toBeGreaterThan(10)
    expect(await shownDay(page)).toEqual(expected)
    await expect(today(page)).toContainText(`${expected.length} appointments`)
  }).toPass()
})

test('today is read from every page, and follows the clinic’s clock, not ours', async ({
  page,
  signInAs,
  context,
  sandbox,
}) => {
  await sandbox.post('settings', { rateLimit: 0 })
  const token = await ownToken(grace)
  const inDays = (days: number) => days * 24 * 60
  for (let index = 0; index < 60; index += 1) {
    await Promise.all([20, 21, 22, 23, 24].map((days) => makeAppointment(token, harbour, inDays(days) + index)))
  }
  for (const minutes of [-90, -10, 5, 90]) await makeAppointment(token, harbour, minutes)
  await signInAs('staff')
  await page.goto(await connect(context, grace))
  await expect(today(page)).toContainText('Read from Digitail')
  const expected = await dayAtDigitail(token, harbour)
  expect(await shownDay(page)).toEqual(expected)
  await expect(today(page)).toContainText(`${expected.length} appointments · times at the clinic (Australia/Sydney)`)
  await expect(today(page)).not.toContainText('Digitail holds more')
})

test('a group manager with three clinics chooses two of them', async ({ page, signInAs, database }) => {
  await signInAs('staff')
  await page.goto('/clinics')
  await leaveForDigitail(page)
  await allowAs(page, ioana)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are these your clinics?')
  await expect(page.getByRole('checkbox')).toHaveCount(3)
  await page.getByRole('checkbox', { name: bucharest.name }).setChecked(true)
  await page.getByRole('checkbox', { name: berlin.name }).setChecked(true)
  await page.getByRole('checkbox', { name: london.name }).setChecked(false)
  await page.getByRole('button', { name: 'Yes, connect' }).click()

  await expect(page).toHaveURL(/\/clinics\?connected=1$/)
  const cards = page.getByRole('main').getByRole('listitem')
  await expect(cards).toHaveCount(2)
  await expect(cards.filter({ hasText: bucharest.name })).toContainText('Connected')
  await expect(cards.filter({ hasText: berlin.name })).toContainText('Connected')
  expect(await storedConnections(database)).toMatchObject([
    { status: 'ACTIVE', digitailUserId: ioana.id, clinics: [bucharest.id, berlin.id] },
  ])
  expect(await liveGrants(ioana), 'one grant serves both').toHaveLength(1)

  await page.getByRole('link', { name: berlin.name }).click()
  await expect(today(page)).toContainText(`times at the clinic (${berlin.timezone})`)
  await expect(detail(page, 'Also serves')).toHaveText(bucharest.name)
})

test('an admin sees a plain list of the connected clinics', async ({ page, signInAs, otherBrowser }) => {
  const clinic = await otherBrowser()
  await signIn(clinic, 'staff')
  await connect(clinic, emily)
  await connect(clinic, ioana, [london.id])
  await signInAs('admin')
  await page.goto('/clinics')
  await page.getByRole('link', { name: 'Clinics', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clinics')
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(2)
  for (const fact of ['Connected', emily.name, 'Demo staff', 'just now']) {
    await expect(rows.filter({ hasText: riverside.name })).toContainText(fact)
  }
  await expect(rows.filter({ hasText: london.name })).toContainText(ioana.name)
})
