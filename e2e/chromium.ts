import { existsSync } from 'node:fs'
import { browsersOfTheSystem, wholeBrowsersOfTheSystem } from '../scripts/test/browsers-of-the-system.mjs'

/**
 * How the benches start a browser: the one that CHROMIUM_PATH names, else one that the system has, else Playwright's own.
 * Containers give no user namespaces, so its inner sandbox is off; it opens only pages of our own.
 */
export const chromiumOfBenches = {
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
export const wholeChromiumOfBenches = {
  ...chromiumOfBenches,
  executablePath: wholeBrowsersOfTheSystem.find((path) => existsSync(path)) ?? chromiumOfBenches.executablePath,
}

/**
 * How the tests start it: the pages of a context share a process, also across the app and Digitail. A process for each
 * visit of the other costs a third of the way there and back, and shields only from a site that broke out of its page.
 */
export const chromiumLaunch = {
  ...chromiumOfBenches,
  args: [...chromiumOfBenches.args, '--renderer-process-limit=1'],
}
