/** What a language needs besides its sentences. `locale` writes dates and numbers, `own` is its name for itself. */
export type LanguageFacts = { own: string; locale: string; direction: 'ltr' | 'rtl' }

/** Every language that the sentences exist in. Arabic keeps the digits that appointment times have everywhere else. */
export const languages = {
  en: { own: 'English', locale: 'en-GB', direction: 'ltr' },
  ro: { own: 'Română', locale: 'ro-RO', direction: 'ltr' },
  de: { own: 'Deutsch', locale: 'de-DE', direction: 'ltr' },
  fr: { own: 'Français', locale: 'fr-FR', direction: 'ltr' },
  es: { own: 'Español', locale: 'es-ES', direction: 'ltr' },
  ar: { own: 'العربية', locale: 'ar-u-nu-latn', direction: 'rtl' },
} as const satisfies Record<string, LanguageFacts>

export type Language = keyof typeof languages

const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name)

/**
 * @param tag of any kind: "de", "de_CH", "pt-BR", or nothing
 * @returns the language of it that we have sentences in, or null
 */
export function languageOf(tag: string | null | undefined): Language | null {
  const [name = ''] = (tag ?? '').trim().toLowerCase().split(/[-_]/)
  return isLanguage(name) ? name : null
}

/**
 * What a browser would like best of what we have.
 * @param header Accept-Language (RFC 9110 12.5.4), as it came @returns null when none of it fits
 */
export function languageOfBrowser(header: string | null): Language | null {
  const wishes = (header ?? '').slice(0, 1_000).split(',')
  const ranked = wishes.map((wish) => {
    const [tag = '', ...parameters] = wish.split(';')
    const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean)
    return { language: languageOf(tag), quality: Number(quality ?? 1) }
  })
  const wanted = ranked.filter(({ language, quality }) => language !== null && quality > 0)
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.language ?? null
}
