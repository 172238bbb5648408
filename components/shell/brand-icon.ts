import { brand, type MarkPaint } from '@/components/brand'

/** The deep tone of app/globals.css; an icon stands outside every page's style sheet. */
export const deep = '#0c3a31'

/** @returns the mark as an SVG document with its own colours, light and dark */
export function brandIcon(): string {
  const { light, dark } = brand.accent
  const rules: Record<MarkPaint, string> = { accent: light.accent, warm: light.warm, deep }
  const style = Object.entries(rules).map(([paint, colour]) => `.${paint}{fill:${colour}}`)
  const inTheDark = `@media (prefers-color-scheme: dark){.accent{fill:${dark.accent}}.warm{fill:${dark.warm}}}`
  const shapes = brand.mark.map((shape) => `<path class="${shape.paint}" d="${shape.d}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>${style.join('')}${inTheDark}</style>${shapes.join('')}</svg>`
}
