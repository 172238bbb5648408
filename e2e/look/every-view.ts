import { expect, type Page } from '@playwright/test'
import { overflow } from './overflow'
import { violations } from './violations'

const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

/**
 * Looks at a page as it stands, wide and narrow, light and dark: it fits its window, and axe finds nothing.
 *
 * @param page one that brought axe along
 * @param name says which it is when something is wrong
 * @param inEachWindow what else is looked at, whatever the colours
 */
export async function lookInEveryView(
  page: Page,
  name: string,
  inEachWindow: (about: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  for (const size of windows) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      const about = `${name} at ${size.width}, ${colorScheme}`
      await page.emulateMedia({ colorScheme })
      expect.soft(await overflow(page), `${about}, fits`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page, colorScheme), `${about}, is axe-clean`).toEqual([])
    }
    await inEachWindow(`${name} at ${size.width}`)
  }
}
