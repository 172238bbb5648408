import { describe, expect, it } from 'vitest'
import { languageOf, languageOfBrowser, languages } from './languages'

describe('a language', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-CH', 'de'],
    ['ro_RO', 'ro'],
    ['ar-EG', 'ar'],
    [' fr ', 'fr'],
  ])('is found in %s', (tag, language) => expect(languageOf(tag)).toBe(language))

  it.each([undefined, null, '', 'xx', 'deu', '__proto__', 'constructor', '-', 'de;q=1'])('is not found in %s', (tag) =>
    expect(languageOf(tag)).toBeNull(),
  )

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['it,pt;q=0.9,es;q=0.3,en;q=0.2', 'es'],
    ['en;q=0.2, fr', 'fr'],
    ['de;q=0, ro;q=0.1', 'ro'],
    ['hu', null],
    ['*', null],
    ['', null],
    [null, null],
    [`${'xx,'.repeat(2_000)}de`, null],
  ])('that a browser asks for with %s', (header, language) => expect(languageOfBrowser(header)).toBe(language))

  it('has a locale that writes dates and counts plurals', () => {
    for (const { locale } of Object.values(languages)) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
      expect(new Intl.NumberFormat(locale).format(1)).toBe('1')
    }
  })
})
