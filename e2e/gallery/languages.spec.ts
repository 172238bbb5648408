import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'

const languages = ['ro', 'de', 'fr', 'es', 'ar']

// Pages of staff, of people without an account, and those that everybody meets; admins sit at desks.
const isOfAdmins = (file: string) => /^(admin|audit)-/.test(file)

function pagesIn(language: string): { name: string; address: string }[] {
  const folder = `.tmp/gallery-${language}`
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.html') && !isOfAdmins(file))
    : []
  return files.map((file) => ({ name: file, address: pathToFileURL(path.resolve(folder, file)).href }))
}

for (const language of languages) {
  test(`every page of staff in ${language} fits a window of 360 pixels, and nothing in it is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const pages = pagesIn(language)
    expect(pages.length).toBeGreaterThan(60)
    for (const { name, address } of pages) {
      await page.goto(address)
      const found = await page.evaluate(() => {
        // What is for screen readers alone is one pixel wide.
        const isCut = (control: Element) => control.clientWidth > 1 && control.scrollWidth > control.clientWidth + 1
        const cut = [...document.querySelectorAll('button, a[class*=rounded-full], h1, h2, th')].filter(isCut)
        return {
          reach: document.documentElement.scrollWidth - window.innerWidth,
          cut: cut.map((control) => control.textContent?.slice(0, 60)),
        }
      })
      expect.soft(found, `${name} in ${language}`).toEqual({ reach: 0, cut: [] })
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
