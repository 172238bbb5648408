import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { showPage } from './show-page'

const languages = ['ro', 'de', 'fr', 'es', 'ar']

// Pages of staff, of people without an account, and those that everybody meets; admins sit at desks.
const isOfAdmins = (file: string) => /^(admin|audit)-/.test(file)

function pagesIn(language: string): string[] {
  const folder = `.tmp/gallery-${language}`
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.endsWith('.html') && !isOfAdmins(file)).map((file) => path.resolve(folder, file))
}

/** How far the page reaches beyond its window, and what is cut off in it. */
const lookFor = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    // What is for screen readers alone is one pixel wide.
    const isCut = (control: Element) => control.clientWidth > 1 && control.scrollWidth > control.clientWidth + 1
    const cut = [...document.querySelectorAll('button, a[class*=rounded-full], h1, h2, th')].filter(isCut)
    return {
      reach: document.documentElement.scrollWidth - window.innerWidth,
      cut: cut.map((control) => control.textContent?.slice(0, 60)),
    }
  })

for (const language of languages) {
  test(`every page of staff in ${language} fits a window of 360 pixels, and nothing in it is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const pages = pagesIn(language)
    expect(pages.length).toBeGreaterThan(60)
    await page.goto(pathToFileURL(pages[0] ?? '').href)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    for (const file of pages) {
      await showPage(page, file)
      const about = `${path.basename(file)} in ${language}`
      expect.soft(await page.title(), `${about} is shown`).toBe(path.basename(file, '.html'))
      expect.soft(await page.locator('body').getAttribute('class'), `${about} is shown whole`).toBe('font-sans')
      expect.soft(await lookFor(page), about).toEqual({ reach: 0, cut: [] })
    }
  })
}

test('Arabic pages are the mirror of the others: what begins on the left begins on the right', async ({ page }) => {
  const edges = async (folder: string) => {
    await page.goto(pathToFileURL(path.resolve(folder, 'clinics.html')).href)
    return await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const [brand, title] = [box('header a'), box('main h1')]
      const width = document.documentElement.clientWidth
      return { brand: [brand?.left, width - (brand?.right ?? 0)], title: [title?.left, width - (title?.right ?? 0)] }
    })
  }
  const [left, right] = [await edges('.tmp/gallery'), await edges('.tmp/gallery-ar')]
  expect(Math.round(right.brand[1] ?? -1)).toBe(Math.round(left.brand[0] ?? -2))
  expect(Math.round(right.title[1] ?? -1)).toBe(Math.round(left.title[0] ?? -2))
})
