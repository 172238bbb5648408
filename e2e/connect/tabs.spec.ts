import type { Page } from '@playwright/test'
import { expect, test as plain } from '../fixtures'
import { emily, grace, riverside } from './digitail-people'
import { allowAs, leaveForDigitail, signInAtDigitail, today } from './in-a-browser'
import { expectOutcome } from './outcome-words'
import { answerAtDigitail, pressConnect } from './over-http'
import { storedConnections } from './stored'
import { liveGrants, tokenRequests } from './truth'
import { test } from './working-clinic'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

plain('two tabs finish at once: neither disturbs the other', async ({ page, context, signInAs, database }) => {
  await signInAs('staff')
  const tabs = [page, await context.newPage()]
  for (const tab of tabs) {
    await tab.goto('/clinics')
    await leaveForDigitail(tab)
  }
  await signInAtDigitail(page, emily)
  await tabs[1]?.reload()
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Allow' }).click()))
  for (const tab of tabs) await expect(heading(tab)).toHaveText('Is this your clinic?')
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: 'Yes, connect' }).click()))
  for (const tab of tabs) {
    await expect(heading(tab)).toHaveText(riverside.name)
    await expect(today(tab)).toContainText('Read from Digitail')
  }
  expect(await storedConnections(database)).toMatchObject([
    { status: 'ACTIVE', digitailUserId: emily.id, clinics: [riverside.id], generation: 2 },
  ])
})

plain('a denial in one tab leaves the other alone', async ({ page, context, signInAs }) => {
  await signInAs('staff')
  await page.goto('/clinics')
  await leaveForDigitail(page)
  const other = await context.newPage()
  await other.goto('/clinics')
  await leaveForDigitail(other)
  await signInAtDigitail(other, emily)
  await other.getByRole('button', { name: 'Deny' }).click()
  await expectOutcome(other, 'denied')
  await page.reload()
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(heading(page)).toHaveText('Is this your clinic?')
})

test('the back button after the yes, and after Digitail, changes nothing', async ({ page, database }) => {
  await page.goto('/clinics')
  await leaveForDigitail(page, 'Connect another clinic')
  await allowAs(page, grace)
  await expect(heading(page)).toHaveText('Is this your clinic?')
  await page.getByRole('button', { name: 'Yes, connect' }).click()
  await expect(page).toHaveURL(/connected=1$/)
  const before = [await storedConnections(database), await liveGrants(grace), await tokenRequests()]

  await page.goBack()
  await expectOutcome(page, 'already-used')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'asks for access' })).toBeVisible()
  await page.getByRole('button', { name: 'Allow' }).click()
  await expectOutcome(page, 'already-used')
  expect([await storedConnections(database), await liveGrants(grace), await tokenRequests()]).toEqual(before)
  await page.getByRole('link', { name: 'Go to my clinics' }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
})

test('a callback that arrives ten times at once is used once', async ({ context }) => {
  const callback = await answerAtDigitail(context, await pressConnect(context), grace)
  const asked = await tokenRequests()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => context.request.get(callback.href, { maxRedirects: 0 })),
  )
  const paths = answers.map((answer) => answer.headers().location?.split(/[?]|\/(?=[0-9a-f]{8}-)/)[0])
  expect(paths.filter((path) => path === '/connect/confirm')).toHaveLength(1)
  expect(paths.filter((path) => path === '/connect/result/already-used')).toHaveLength(9)
  expect((await tokenRequests()) - asked).toBe(1)
})
