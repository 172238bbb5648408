import { describe, expect, it } from 'vitest'
import { en } from './en'
import { wentWrong as enWentWrong } from './en/went-wrong'
import { type Language, languages } from './languages'
import { messagesIn } from './messages'
import { allTexts } from './testing/all-texts'
import { gapsOf } from './testing/gaps-of'
import { translations } from './translations'
import { wentWrongWords } from './went-wrong-words'

const originals = new Map(allTexts({ ...en, wentWrong: enWentWrong }, '').map((text) => [text.path, text]))
const others = Object.keys(translations) as (keyof typeof translations)[]

const textsOf = (language: keyof typeof translations) =>
  allTexts({ ...translations[language], wentWrong: wentWrongWords(language) }, '')

/** Short words and signs may be the same in two languages. */
const isShort = (text: string) => text.replaceAll(/\{\w+\}/g, '').length <= 14

/** Names in braces of a plain text: facts that are filled in by name. */
const braces = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(others)('the sentences in %s', (language) => {
  const texts = textsOf(language)
  const { locale } = languages[language]
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories

  it('are whole: none is missing, none is one too many', () => {
    expect(texts.map(({ path }) => path).sort()).toEqual([...originals.keys()].sort())
  })

  it('are never empty, carry no stray spaces, and are no English', () => {
    const isOdd = (text: string) => text !== text.trim() || text === '' || text.includes('  ')
    const isEnglish = (path: string, text: string) => text === originals.get(path)?.text && !isShort(text)
    expect(texts.filter(({ path, text }) => isOdd(text) || isEnglish(path, text))).toEqual([])
  })

  it('have the gaps of the English ones', () => {
    const wrong = texts.filter(({ path, text }) => {
      const { names, text: original } = originals.get(path) ?? { names: null, text: '' }
      if (names === null) return braces(text).join() !== braces(original).join()
      return [...gapsOf(text, locale).names].sort().join() !== [...gapsOf(original, 'en').names].sort().join()
    })
    expect(wrong).toEqual([])
  })

  it('count as the language counts', () => {
    const counted = texts.filter(({ path }) => originals.get(path)?.names !== null)
    const wrong = counted.flatMap(({ path, text }) =>
      gapsOf(text, locale)
        .plurals.filter((plural) => categories.some((category) => !plural.categories.includes(category)))
        .map((plural) => `${path}: ${plural.categories}`),
    )
    expect(wrong).toEqual([])
  })

  it('can be said', () => {
    const said = messagesIn(language)
    for (const count of [0, 1, 2, 3, 11, 21, 100, 1_000_000]) {
      expect(said.today.appointments(count)).toMatch(/\p{L}/u)
      expect(said.clinicList.lead.some(count, count)).toMatch(/\p{L}/u)
    }
    expect(said.clinic.disconnect.shared(['Rex', 'Luna'])).toMatch(/Rex.*Luna/)
  })
})

it('every language is offered, and one is no other', () => {
  const title = (language: Language) => messagesIn(language).confirm.title
  const names = [...others, 'en' as const]
  expect(new Set(names.map(title)).size).toBe(Object.keys(languages).length)
  expect(names.sort()).toEqual(Object.keys(languages).sort())
})
