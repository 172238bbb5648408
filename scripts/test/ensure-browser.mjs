import { existsSync } from 'node:fs'
import { isInstalled } from '../prepare/install-packages.mjs'
import { aptGet, mayAptGet } from '../run/apt-get.mjs'
import { Refusal } from '../run/refusal.mjs'
import { runNode } from '../run/run-quietly.mjs'
import { step } from '../run/steps.mjs'
import { browsersOfTheSystem } from './browsers-of-the-system.mjs'

const howTo =
  'The tests need Chromium and found none. Install it (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH.'

async function findBrowser() {
  const own = isInstalled() ? (await import('@playwright/test')).chromium.executablePath() : null
  const candidates = [process.env.CHROMIUM_PATH, ...browsersOfTheSystem, own]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

function install() {
  if (mayAptGet()) return aptGet('chromium-headless-shell').catch(() => aptGet('chromium'))
  return runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { failure: howTo })
}

/**
 * Finds a browser, or installs one.
 *
 * @param {Promise<unknown>} [packages] while npm installs them
 * @returns {Promise<string>} the path of Chromium
 * @throws {Refusal} with one sentence on what to install
 */
export async function ensureBrowser(packages) {
  // Debian's comes meanwhile; only Playwright knows where its own is, and fetches it, and that is a package.
  if (!mayAptGet()) await packages
  const found = await findBrowser()
  if (found !== null) return found
  await step('Installing Chromium (once)', install)
  const installed = await findBrowser()
  if (installed === null) throw new Refusal(howTo)
  return installed
}
