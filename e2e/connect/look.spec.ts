import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { lookInEveryView } from '../look/every-view'
import { bringAxe } from '../look/violations'
import { emily, ioana, tessa } from './digitail-people'
import { today } from './in-a-browser'
import { askAbout, connect, postForm } from './over-http'

test('what a live page shows only at times fits its window and is axe-clean, light and dark', async ({
  page,
  context,
  signInAs,
  expectConsole,
}) => {
  expectConsole(/404/)
  await bringAxe(page)
  const lookAt = async (name: string, path: string) => {
    await page.goto(path)
    await lookInEveryView(page, name)
  }
  await signInAs('admin')
  await lookAt('the question to a group', await askAbout(context, ioana))
  await page.goto(await connect(context, emily))
  await expect(today(page)).toContainText('Read from Digitail')
  for (const summary of await page.locator('main summary').all()) await summary.click()
  await lookInEveryView(page, 'a clinic with all that opens')
  await lookAt('nothing here', '/clinics/none')
})

test('troubled and ended clinics fit and are axe-clean too', async ({ page, context, signInAs }) => {
  await bringAxe(page)
  await signInAs('staff')
  const path = (await connect(context, tessa)).replace(/\?.*/, '')
  await page.goto(path)
  await expect(today(page)).toContainText('We may not see the appointments')
  await lookInEveryView(page, 'a clinic without a day')
  await postForm(context, `${path}/disconnect`)
  await page.goto(path)
  await lookInEveryView(page, 'a disconnected clinic')
})

/** How many animations a page that just turned green has begun. */
async function movements(page: Page, path: string, reducedMotion: 'reduce' | 'no-preference'): Promise<number> {
  await page.emulateMedia({ reducedMotion })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  return page.evaluate(() => document.getAnimations().length)
}

test('a clinic turns green with a movement, and without one for people who asked for less', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('staff')
  const path = await connect(context, emily)
  expect(await movements(page, path, 'no-preference')).toBeGreaterThan(0)
  expect(await movements(page, path, 'reduce')).toBe(0)
})
