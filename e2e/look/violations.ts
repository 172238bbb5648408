import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: typeof import('axe-core')

/** What a dark screen differs by. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds, one line each: the rule and where. @param rules all of its rules, unless some are named */
export async function violations(page: Page, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (only) => {
    const chosen = only === null ? {} : { runOnly: only }
    // In the frame of a mail nothing runs, so axe could not look there; to knock is an error on the console.
    const found = await axe.run({ resultTypes: ['violations'], preload: false, iframes: false, ...chosen })
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))
  }, rules)
}
