import { existsSync } from 'node:fs'

const ofTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * How the tests start a browser: the one that CHROMIUM_PATH names, else one that the system has, else Playwright's own.
 * Containers give no user namespaces, so its inner sandbox is off; the tests open only pages of their own.
 */
export const chromiumLaunch = {
  executablePath: process.env.CHROMIUM_PATH ?? ofTheSystem.find((path) => existsSync(path)),
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
