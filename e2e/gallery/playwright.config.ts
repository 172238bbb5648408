import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from '../chromium'

const phone = { width: 360, height: 740 }
const wide = { width: 1440, height: 900 }

/** The gallery needs no server and no database: its pages are files. */
// biome-ignore lint/style/noDefaultExport: Playwright reads the default export.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/gallery',
  globalSetup: './render-gallery.ts',
  reporter: 'list',
  // For machines that are slow or busy: one test opens over a hundred pages, and none waits for it.
  timeout: 400_000,
  workers: 2,
  use: { launchOptions: chromiumLaunch, contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'phone, light', use: { viewport: phone, colorScheme: 'light' } },
    { name: 'phone, dark', use: { viewport: phone, colorScheme: 'dark' } },
    { name: 'wide, light', use: { viewport: wide, colorScheme: 'light' } },
    { name: 'wide, dark', use: { viewport: wide, colorScheme: 'dark' } },
  ],
})
