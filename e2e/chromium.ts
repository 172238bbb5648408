import { existsSync } from 'node:fs'
import { browsersOfTheSystem, wholeBrowsersOfTheSystem } from '../scripts/test/browsers-of-the-system.mjs'

/**
 * How the tests start a browser: the one that CHROMIUM_PATH names, else one that the system has, else Playwright's own.
 * Containers give no user namespaces, so its inner sandbox is off; the tests open only pages of their own.
 */
export const chromiumLaunch = {
  executablePath: process.env.CHROMIUM_PATH ?? browsersOfTheSystem.find((path) => existsSync(path)),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** The browser that people have, where there is one: the shell draws frames at moments of its own, which is no matter but to a clock. */
export const wholeChromiumLaunch = {
  ...chromiumLaunch,
  executablePath: wholeBrowsersOfTheSystem.find((path) => existsSync(path)) ?? chromiumLaunch.executablePath,
}
