import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/**
 * Puts a page in the place of the one that is open, under the policy of that: all have one style sheet, and to open each
 * takes three times as long.
 *
 * @param file of the gallery, in the language of the page that is open
 */
export async function showPage(page: Page, file: string): Promise<void> {
  await page.evaluate(
    (html) => {
      const { documentElement, body, title } = new DOMParser().parseFromString(html, 'text/html')
      document.documentElement.dir = documentElement.dir
      document.title = title
      document.body.replaceWith(body)
      scrollTo(0, 0)
    },
    readFileSync(file, 'utf8'),
  )
}
