import type { Language } from '@/components/messages/languages'

/** How a shape of the mark is painted: with the accent, its warm companion, or the deep tone where both meet. */
export type MarkPaint = 'accent' | 'warm' | 'deep'

/** The part a shape plays when a clinic turns green; a shape without one stands still. See app/motion.css. */
export type MarkMove = 'left' | 'right' | 'overlap' | 'toe-1' | 'toe-2' | 'toe-3' | 'toe-4'

export type MarkShape = { d: string; paint: MarkPaint; move?: MarkMove }

/**
 * A page that the law wants, at the foot of every page and mail of ours, so with its whole address. English stands in for
 * what is missing.
 */
export type LegalPage = { href: `https://${string}`; label: { en: string } & { [Name in Language]?: string } }

/** One set of accent colours. `accent` carries text and buttons: at least 4.5:1 on its ground and under `onAccent`. */
export type Accent = { accent: string; strong: string; onAccent: string; soft: string; warm: string }

/**
 * Everything that says whose product this is. A partner edits this file and every page, title, icon and mail follows, and
 * the social picture.
 * The colours reach the style sheet at build time through `brand-colors.ts`.
 */
export const brand = {
  name: 'Digitail Connect',
  /** The language of whoever has not chosen one, and whose browser asks for none that we have. */
  language: 'en' as Language,
  description: 'Connect a veterinary clinic to Digitail, and keep it connected.',
  supportEmail: 'support@example.com',
  legal: [
    {
      href: 'https://example.com/privacy',
      label: {
        en: 'Privacy',
        ro: 'Confidențialitate',
        de: 'Datenschutz',
        fr: 'Confidentialité',
        es: 'Privacidad',
        ar: 'الخصوصية',
      },
    },
    {
      href: 'https://example.com/terms',
      label: { en: 'Terms', ro: 'Termeni', de: 'Bedingungen', fr: 'Conditions', es: 'Condiciones', ar: 'الشروط' },
    },
  ],
  accent: {
    light: { accent: '#0b6b56', strong: '#084f40', onAccent: '#ffffff', soft: '#d8eee2', warm: '#ee9b57' },
    dark: { accent: '#5dd3ad', strong: '#8be5c8', onAccent: '#06241c', soft: '#12392f', warm: '#f2ab6d' },
  },
  /** Two circles that meet, under four toes: clinic and partner make one paw. Drawn on a 48 by 48 field. */
  mark: [
    {
      d: 'M5.7 22.2c-1.9-2.7-1.5-6 .7-7.2 2.2-1 5.1.7 6.4 3.5 1.2 2.8.5 5.8-1.6 6.6-1.8.7-4-.5-5.5-2.9z',
      paint: 'accent',
      move: 'toe-1',
    },
    {
      d: 'M14 12.2c-.5-3.2 1.1-6 3.5-6.3 2.4-.4 4.7 1.9 5.1 5 .5 3.2-1.1 6-3.5 6.3-2.4.4-4.7-1.9-5.1-5z',
      paint: 'accent',
      move: 'toe-2',
    },
    {
      d: 'M34 12.2c.5-3.2-1.1-6-3.5-6.3-2.4-.4-4.7 1.9-5.1 5-.5 3.2 1.1 6 3.5 6.3 2.4.4 4.7-1.9 5.1-5z',
      paint: 'warm',
      move: 'toe-3',
    },
    {
      d: 'M42.3 22.2c1.9-2.7 1.5-6-.7-7.2-2.2-1-5.1.7-6.4 3.5-1.2 2.8-.5 5.8 1.6 6.6 1.8.7 4-.5 5.5-2.9z',
      paint: 'warm',
      move: 'toe-4',
    },
    { d: 'M9.2 33a9.6 9.6 0 1 1 19.2 0a9.6 9.6 0 1 1-19.2 0z', paint: 'accent', move: 'left' },
    { d: 'M19.6 33a9.6 9.6 0 1 1 19.2 0a9.6 9.6 0 1 1-19.2 0z', paint: 'warm', move: 'right' },
    { d: 'M24 24.43a9.6 9.6 0 0 1 0 17.14a9.6 9.6 0 0 1 0-17.14z', paint: 'deep', move: 'overlap' },
  ],
} as const satisfies {
  legal: readonly LegalPage[]
  mark: readonly MarkShape[]
  accent: Record<'light' | 'dark', Accent>
  [key: string]: unknown
}
