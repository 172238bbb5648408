import { execFileSync } from 'node:child_process'

/** Writes the gallery once, before its tests. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default function renderGallery(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/gallery.ts', 'all'], { stdio: 'inherit' })
}
