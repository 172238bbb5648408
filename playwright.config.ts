import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './e2e/chromium'

const browserTests = { testIgnore: ['gallery/**', 'demo/**'] }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/start/global-setup.ts',
  globalTimeout: 20 * 60_000,
  // For machines that are slow or busy: no test waits for it.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // Each worker has an app, a sandbox and a database of its own, and each test begins by emptying them.
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { launchOptions: chromiumLaunch, screenshot: 'only-on-failure', contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'demo', testMatch: 'demo/*.spec.ts' },
    { name: 'desktop', ...browserTests, use: { viewport: { width: 1440, height: 900 } } },
    // What depends on the width of the screen says so in its title: @phone.
    {
      name: 'phone',
      ...browserTests,
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
