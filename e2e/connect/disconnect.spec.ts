import { expect, test } from '../fixtures'
import { berlin, bucharest, emily, ioana, riverside } from './digitail-people'
import { allowAs, leaveForDigitail, today } from './in-a-browser'
import { connect } from './over-http'
import { countRows, storedConnections } from './stored'
import { liveGrants } from './truth'

test('O-18 disconnecting says exactly what it does, does it, and leaves a tombstone', async ({
  page,
  context,
  signInAs,
  sandbox,
  database,
}) => {
  await signInAs('staff')
  await page.goto(await connect(context, emily))
  const grants = await liveGrants(emily)
  const panel = page.locator('details', { hasText: `Disconnect ${riverside.name}` })
  await panel.locator('summary').click()
  for (const promise of [
    'We delete our access to Digitail at once, for good.',
    'We stop reading anything from the clinic.',
    'What you did in Digitail stays there, untouched.',
    'Digitail may still list us among its connected apps. You can remove us there as well.',
    'You can connect again at any time.',
  ]) {
    await expect(panel).toContainText(promise)
  }
  await panel.getByRole('button', { name: 'Disconnect now' }).click()

  const head = page.getByRole('main').locator('header')
  await expect(head).toContainText('Disconnected')
  await expect(head).toContainText('We no longer read anything from it.')
  await expect(today(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Disconnect now' })).toHaveCount(0)
  expect(await storedConnections(database)).toMatchObject([{ status: 'DISCONNECTED', generation: null }])
  expect(await countRows(database, 'TokenSet'), 'the sealed tokens are gone').toBe(0)
  expect(await liveGrants(emily), 'Digitail publishes no revocation, so its grant is left alone').toEqual(grants)
  const { counts } = JSON.parse(JSON.stringify(await sandbox.get('truth')))
  expect(counts.token).not.toHaveProperty('refresh_token')
})

test('O-18 the tombstone and the audit row are one transaction', async ({ page, context, signInAs, database }) => {
  await signInAs('staff')
  await page.goto(await connect(context, emily))
  await page.locator('summary', { hasText: 'Disconnect' }).click()
  await page.getByRole('button', { name: 'Disconnect now' }).click()
  await expect(page.getByRole('main').locator('header')).toContainText('Disconnected')
  // xmin is the transaction that wrote a row.
  const { rows } = await database.query(
    `SELECT c.xmin = a.xmin AS together, a."actorKind", a.data->>'because' AS because
     FROM "Connection" c JOIN "AuditEvent" a ON a."subjectId" = c.id::text WHERE a.action = 'connection.disconnected'`,
  )
  expect(rows).toEqual([{ together: true, actorKind: 'person', because: 'asked' }])
})

test('a clinic is connected again after a disconnect: the record comes back, after the question', async ({
  page,
  context,
  signInAs,
  database,
}) => {
  await signInAs('staff')
  await page.goto(await connect(context, emily))
  const [before] = await storedConnections(database)
  await page.locator('summary', { hasText: 'Disconnect' }).click()
  await page.getByRole('button', { name: 'Disconnect now' }).click()
  await expect(page.getByRole('heading', { name: 'Connect this clinic' })).toBeVisible()
  await leaveForDigitail(page)
  await allowAs(page, emily)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this your clinic?')
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(page.getByRole('main').locator('header')).toContainText('Connected')
  await expect(today(page)).toContainText('Read from Digitail')
  expect(await storedConnections(database)).toEqual([{ ...before, generation: 2 }])
})

test('disconnecting a group names the other clinics that it ends, and ends them', async ({
  page,
  context,
  signInAs,
  database,
}) => {
  await signInAs('staff')
  await connect(context, ioana, [bucharest.id, berlin.id])
  await page.goto('/clinics')
  await page.getByRole('link', { name: berlin.name }).click()
  await page.locator('summary', { hasText: 'Disconnect' }).click()
  await expect(page.getByText(`The same connection serves ${bucharest.name}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Disconnect now' }).click()
  await expect(page.getByRole('main').locator('header')).toContainText('Disconnected')
  expect(await storedConnections(database)).toMatchObject([{ status: 'DISCONNECTED' }])
  await page.goto('/clinics')
  const cards = page.getByRole('main').getByRole('listitem')
  await expect(cards.filter({ hasText: bucharest.name })).toContainText('Disconnected')
})
