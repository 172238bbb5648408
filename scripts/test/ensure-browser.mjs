import { existsSync } from 'node:fs'
import { aptGet, mayAptGet } from '../run/apt-get.mjs'
import { Refusal } from '../run/refusal.mjs'
import { runNode } from '../run/run-quietly.mjs'
import { step } from '../run/steps.mjs'

const ofTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const howTo =
  'The tests need Chromium and found none. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), ' +
  'or set CHROMIUM_PATH.'

async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const candidates = [process.env.CHROMIUM_PATH, ...ofTheSystem, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

function install() {
  if (mayAptGet()) return aptGet('chromium')
  return runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { failure: howTo })
}

/**
 * Finds a browser, or installs one.
 *
 * @returns {Promise<string>} the path of Chromium
 * @throws {Refusal} with one sentence on what to install
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found !== null) return found
  await step('Installing Chromium (once)', install)
  const installed = await findBrowser()
  if (installed === null) throw new Refusal(howTo)
  return installed
}
