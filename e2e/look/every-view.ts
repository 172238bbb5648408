import { expect, type Page } from '@playwright/test'
import { overflow } from './overflow'
import { violations } from './violations'

const wide = { width: 1440, height: 900 }
const narrow = { width: 360, height: 740 }

type View = { size: typeof wide; colours: ('light' | 'dark')[] }

/** Both windows, each in both colours. */
const everyView: View[] = [
  { size: wide, colours: ['light', 'dark'] },
  { size: narrow, colours: ['light', 'dark'] },
]

/** Both windows and both colours, each once: for many states of a page that was looked at in every view. */
export const crossedViews: View[] = [
  { size: wide, colours: ['light'] },
  { size: narrow, colours: ['dark'] },
]

/**
 * Looks at a page as it stands, wide and narrow, light and dark: it fits its window, and axe finds nothing.
 *
 * @param page one that brought axe along
 * @param name says which it is when something is wrong
 * @param inEachWindow what else is looked at, whatever the colours
 * @param views which; all unless told otherwise
 */
export async function lookInEveryView(
  page: Page,
  name: string,
  inEachWindow: (about: string) => Promise<void> = async () => undefined,
  views: View[] = everyView,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  for (const { size, colours } of views) {
    await page.setViewportSize(size)
    for (const [index, colorScheme] of colours.entries()) {
      const about = `${name} at ${size.width}, ${colorScheme}`
      await page.emulateMedia({ colorScheme })
      expect.soft(await overflow(page), `${about}, fits`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page, index === 0 ? 'all' : 'colours'), `${about}, is axe-clean`).toEqual([])
    }
    await inEachWindow(`${name} at ${size.width}`)
  }
}
