import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { emily, marcus, riverside, tessa } from './digitail-people'
import { today } from './in-a-browser'
import { connect } from './over-http'
import { storedConnections } from './stored'
import { liveGrants } from './truth'

const head = (page: Page) => page.getByRole('main').locator('header')

async function expectTodaySays(page: Page, title: string): Promise<void> {
  await expect(today(page)).toContainText(title)
  await expect(page.getByRole('heading', { level: 1 }), 'the page itself works').toHaveText(riverside.name)
  await expect(page.locator('summary', { hasText: 'Disconnect' })).toBeVisible()
}

test('an account that may not see appointments: today says so, the clinic stays connected', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('staff')
  await page.goto(await connect(context, tessa))
  await expectTodaySays(page, 'We may not see the appointments')
  await expect(head(page)).toContainText('Connected')
})

const passing: [string, Record<string, unknown>, string][] = [
  ['answers with errors', { name: 'error-500-before-commit' }, 'Digitail is having trouble'],
  ['cannot be reached', { name: 'reset-before' }, 'Digitail is having trouble'],
  ['shows a page of a proxy', { name: 'wrong-content-type' }, 'Digitail is having trouble'],
]

for (const [what, fault, title] of passing) {
  test(`a Digitail that ${what} is told in a sentence, and changes nothing`, async ({
    page,
    context,
    signInAs,
    sandbox,
    database,
  }) => {
    await signInAs('staff')
    const path = await connect(context, emily)
    const before = await storedConnections(database)
    await sandbox.post('faults', { ...fault, for: '/api/v1/appointments' })
    await page.goto(path)
    await expectTodaySays(page, title)
    expect(await storedConnections(database)).toEqual(before)
  })
}

test('a Digitail that asks us to slow down is told in a sentence, and changes nothing', async ({
  page,
  context,
  signInAs,
  sandbox,
  database,
}) => {
  await signInAs('staff')
  // An account of its own: the app heeds what it was asked for longer than this test lasts.
  const path = await connect(context, marcus)
  const before = await storedConnections(database)
  await sandbox.post('faults', { name: '429', retryAfter: 11, for: '/api/v1/appointments' })
  await page.goto(path)
  await expectTodaySays(page, 'Digitail asks us to slow down')
  expect(await storedConnections(database)).toEqual(before)
})

test('while a slow Digitail is asked, the page stands and says what it waits for', async ({
  page,
  context,
  signInAs,
  sandbox,
}) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  await sandbox.post('faults', { name: 'slow', ms: 2_000, times: 1, for: '/api/v1/appointments' })
  await page.goto(path, { waitUntil: 'commit' })
  await expectTodaySays(page, 'Asking Digitail for today’s appointments…')
  await expect(today(page)).toContainText('Read from Digitail')
})

test('trouble passes: the day comes back by itself', async ({ page, context, signInAs, sandbox }) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  await sandbox.post('faults', { name: 'error-500-before-commit', for: '/api/v1/appointments', times: 3 })
  await page.goto(path)
  await expectTodaySays(page, 'Digitail is having trouble')
  await page.reload()
  await expect(today(page)).toContainText('Read from Digitail')
})

test('O-15 an access token that ran out is renewed without anybody noticing', async ({
  page,
  context,
  signInAs,
  sandbox,
  database,
}) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  await sandbox.post('expire', { userId: emily.id })
  await page.goto(path)
  await expect(today(page)).toContainText('Read from Digitail')
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', generation: 2 }])
  expect(await liveGrants(emily), 'one pair is left, the new one').toMatchObject([{ generation: 2 }])
})

test('a Digitail that refuses even its newest token asks for a person', async ({
  page,
  context,
  signInAs,
  sandbox,
}) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  await sandbox.post('faults', { name: 'always-401', for: '/api/v1/appointments' })
  await page.goto(path)
  await expectTodaySays(page, 'Digitail no longer lets us in')
  await page.reload()
  await expect(head(page)).toContainText('Reconnect needed')
  await expect(page.getByRole('button', { name: 'Reconnect with Digitail' })).toBeVisible()
})

test('our own wrong settings are our own fault: no clinic is asked to do anything', async ({
  page,
  context,
  signInAs,
  sandbox,
  database,
}) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  await sandbox.post('expire', { userId: emily.id })
  await sandbox.post('faults', { name: 'invalid-client' })
  await page.goto(path)
  await expectTodaySays(page, 'Something is wrong on our side')
  await page.reload()
  await expect(page.getByRole('main')).not.toContainText('Reconnect needed')
  expect(await storedConnections(database)).toMatchObject([{ status: 'ACTIVE', generation: 1 }])
})
