import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { overflow } from '../look/overflow'
import { colourRules, violations } from '../look/violations'

const folder = '.tmp/gallery'

function everyPage(): { name: string; address: string }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return files.map((file) => ({ name: file, address: pathToFileURL(path.resolve(folder, file)).href }))
}

/** Controls that the keyboard cannot reach in the order of the page, or that do not show that they have the focus. */
async function hiddenFromKeyboard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A card that is one link draws its outline around itself.
    const isDrawn = (element: Element) =>
      [null, '::after'].some((part) => getComputedStyle(element, part).outlineStyle !== 'none')
    const found: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      const isOff =
        control.matches(':disabled, [type=hidden]') || !control.checkVisibility({ visibilityProperty: true })
      if (isOff) continue
      control.focus()
      const label = control.closest('label')
      const isShown = isDrawn(control) || (label !== null && isDrawn(label))
      if (document.activeElement !== control || control.tabIndex !== 0 || !isShown)
        found.push(control.outerHTML.slice(0, 160))
    }
    return found
  })
}

test('every page state is axe-clean, fits its window, obeys the style policy and can be walked by keyboard', async ({
  page,
}, { project }) => {
  const rules = project.use.colorScheme === 'dark' ? colourRules : null
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const pages = everyPage()
  expect(pages.length).toBeGreaterThan(40)
  for (const { name, address } of pages) {
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    expect.soft(complaints.splice(0), `${name} says nothing to the console`).toEqual([])
    expect.soft(await overflow(page), `${name} fits`).toBeLessThanOrEqual(0)
    expect.soft(await violations(page, rules), `${name} is axe-clean`).toEqual([])
    expect.soft(await hiddenFromKeyboard(page), `${name} can be walked by keyboard`).toEqual([])
  }
})

test('what opens is axe-clean when it is open', async ({ page }, { project }) => {
  await page.goto(pathToFileURL(path.resolve(folder, 'clinic-new.html')).href)
  for (const summary of await page.locator('main summary').all()) {
    await summary.click()
  }
  await expect(page.getByRole('button', { name: 'Disconnect now' })).toBeVisible()
  expect(await violations(page, project.use.colorScheme === 'dark' ? colourRules : null)).toEqual([])
})

test('the keyboard reaches the content first, then everything in order', async ({ page }) => {
  await page.goto(pathToFileURL(path.resolve(folder, 'confirm-group.html')).href)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox').first()).toBeFocused()
})
