import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { crossedViews, lookInEveryView } from '../look/every-view'
import { bringAxe } from '../look/violations'
import { showPage } from './show-page'

const folder = '.tmp/gallery'
const files = () => readdirSync(folder).filter((file) => file.endsWith('.html'))
const addressOf = (file: string) => pathToFileURL(path.resolve(folder, file)).href

/** What the browser says about a page; to read it forgets it. */
function listenTo(page: Page): () => string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  return () => complaints.splice(0)
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

/** The gallery in as many parts as there are workers. */
const parts = [0, 1]

for (const part of parts) {
  test(`every page state is axe-clean, fits its window, obeys the style policy and can be walked by keyboard, part ${part + 1} of ${parts.length}`, async ({
    page,
  }) => {
    const complaints = listenTo(page)
    await bringAxe(page)
    const pages = files().filter((_, index) => index % parts.length === part)
    expect(pages.length).toBeGreaterThan(40)
    await page.goto(addressOf(pages[0] ?? ''))
    for (const file of pages) {
      await showPage(page, path.resolve(folder, file))
      expect(await page.title()).toBe(path.basename(file, '.html'))
      const reach = async (about: string) => {
        expect.soft(await hiddenFromKeyboard(page), `${about}, can be walked by keyboard`).toEqual([])
      }
      await lookInEveryView(page, file, reach, crossedViews)
      expect.soft(complaints(), `${file} says nothing to the console`).toEqual([])
    }
  })
}

test('a state with a style of its own is complained about, also when it takes the place of another', async ({
  page,
}) => {
  const complaints = listenTo(page)
  await page.goto(addressOf('clinics.html'))
  const styled = test.info().outputPath('styled.html')
  writeFileSync(styled, '<!doctype html><title>styled</title><p style="color: red">A style of its own</p>')
  await showPage(page, styled)
  await expect.poll(complaints).toContainEqual(expect.stringContaining('Content Security Policy'))
})

test('what opens is axe-clean when it is open', async ({ page }) => {
  await bringAxe(page)
  await page.goto(addressOf('clinic-new.html'))
  for (const summary of await page.locator('main summary').all()) {
    await summary.click()
  }
  await expect(page.getByRole('button', { name: 'Disconnect now' })).toBeVisible()
  await lookInEveryView(page, 'a clinic with all that opens')
})

test('the keyboard reaches the content first, then everything in order', async ({ page }) => {
  await page.goto(addressOf('confirm-group.html'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox').first()).toBeFocused()
})
