import { type Accent, brand } from './brand'

type AddBase = (rules: Record<string, unknown>) => void

function variables(accent: Accent): Record<string, string> {
  return {
    '--accent': accent.accent,
    '--accent-strong': accent.strong,
    '--on-accent': accent.onAccent,
    '--accent-soft': accent.soft,
    '--warm': accent.warm,
  }
}

/**
 * Tailwind plugin that writes the brand's accents into the style sheet, so that `brand.ts` is the only place they stand
 * and no page needs an inline style. Loaded by `@plugin` in app/globals.css.
 */
// biome-ignore lint/style/noDefaultExport: Tailwind loads a plugin by its default export.
export default function brandColors({ addBase }: { addBase: AddBase }): void {
  addBase({
    ':root': variables(brand.accent.light),
    '@media (prefers-color-scheme: dark)': { ':root': variables(brand.accent.dark) },
  })
}
