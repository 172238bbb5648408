import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'

/** Opens a page of which the browser has read this much, as on a slow phone. @returns where its parts stand */
async function openUntil(page: Page, path: string, mark: string | null) {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const end = mark === null ? html.length : html.indexOf(mark)
    if (end < 0) throw new Error(`${mark} is not in ${path}`)
    await route.fulfill({ response, body: html.slice(0, end) })
  })
  await page.goto(path)
  await page.unroute(`**${path}`)
  const parts = page.locator('#content > *')
  return await parts.evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)))
}

for (const path of ['/sign-in', '/sign-in/check-mail']) {
  test(`what is on ${path} stays where it is while a phone still reads the rest`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 })
    const whole = await openUntil(page, path, null)
    await expect(page.locator('footer')).toBeVisible()
    for (const mark of ['<footer', 'aria-label="Legal"', 'data-end']) {
      expect(await openUntil(page, path, mark), `read until ${mark}`).toEqual(whole)
      await expect(page.locator('footer:visible')).toHaveCount(0)
    }
  })
}
