import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium'

/** The gallery needs no server and no database: its pages are files. */
// biome-ignore lint/style/noDefaultExport: Playwright reads the default export.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/gallery',
  globalSetup: './render-gallery.ts',
  reporter: 'list',
  // For machines that are slow or busy: one test opens over fifty pages, and none waits for it.
  timeout: 400_000,
  workers: 2,
  use: { launchOptions: chromiumLaunch, contextOptions: { reducedMotion: 'reduce' } },
  // The pages are drawn once and only read, so the tests of one file need not wait for one another.
  fullyParallel: true,
})
