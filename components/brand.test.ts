import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Accent, brand } from './brand'
import { brandIcon } from './shell/brand-icon'

const sheet = readFileSync('app/globals.css', 'utf8')

/** The colour variables of one ground, accents included. */
function colours(scheme: 'light' | 'dark'): Record<string, string> {
  const start = scheme === 'light' ? sheet.indexOf(':root') : sheet.indexOf('prefers-color-scheme: dark')
  const block = sheet.slice(start, sheet.indexOf('}', start))
  const own = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? ''])
  const accent: Accent = brand.accent[scheme]
  return { ...Object.fromEntries(own), ...accent }
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return (high + 0.05) / (low + 0.05)
}

const texts: [string, string[]][] = [
  ['ink', ['ground', 'surface', 'sunken', 'soft', 'good-soft', 'warn-soft', 'bad-soft', 'calm-soft']],
  ['muted', ['ground', 'surface', 'sunken', 'soft', 'good-soft', 'warn-soft', 'bad-soft', 'calm-soft']],
  ['accent', ['ground', 'surface', 'soft']],
  ['onAccent', ['accent', 'strong']],
  ['good', ['good-soft', 'surface']],
  ['warn', ['warn-soft', 'surface']],
  ['bad', ['bad-soft', 'surface']],
]

describe.each(['light', 'dark'] as const)('the colours on the %s ground', (scheme) => {
  const palette = colours(scheme)

  it.each(texts)('let %s be read', (text, grounds) => {
    const weak = grounds.filter((ground) => contrast(palette[text] ?? '', palette[ground] ?? '') < 4.5)
    expect(weak).toEqual([])
  })

  it('show where a field ends', () => {
    expect(contrast(palette.edge ?? '', palette.surface ?? '')).toBeGreaterThanOrEqual(3)
  })
})

describe('the icon', () => {
  it('is the mark in the colours of the brand', () => {
    const icon = brandIcon()
    expect(icon).toContain(brand.accent.light.accent)
    expect(icon).toContain(brand.accent.dark.warm)
    expect(brand.mark.every((shape) => icon.includes(shape.d))).toBe(true)
  })
})
