import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

declare const axe: typeof import('axe-core')

/** What a screen of other colours differs by. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Has every page that is opened here from now on bring axe along; to hand it over afterwards costs more than its work. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: axeFile })
}

/**
 * What axe finds on a page that brought it along, one line each: the rule and where.
 *
 * @param about `colours` for what they decide alone, where all the rest was seen in other colours
 */
export async function violations(page: Page, about: 'all' | 'colours'): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const chosen = only === null ? {} : { runOnly: only }
      // In the frame of a mail nothing runs, so axe could not look there; to knock is an error on the console.
      const found = await axe.run({ resultTypes: ['violations'], preload: false, iframes: false, ...chosen })
      return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
    },
    about === 'colours' ? colourRules : null,
  )
}
