import { use } from 'react'
import { en } from './en'
import { type Language, type LanguageFacts, languages } from './languages'
import { requestLanguage } from './request-language'
import { type Spoken, speak } from './speak'
import { translations } from './translations'

/** All sentences of one language, and what writes its dates and numbers. For the server: it holds every page. */
export type Messages = Spoken<typeof en> & { readonly language: Language } & Pick<LanguageFacts, 'locale' | 'direction'>

const spoken = new Map<Language, Messages>()
let fixed: Language | null = null

/** @returns the sentences of one language */
export function messagesIn(language: Language): Messages {
  const known = spoken.get(language)
  if (known !== undefined) return known
  const { locale, direction } = languages[language]
  const translation = language === 'en' ? en : translations[language]
  const said = { ...speak(en, translation, locale), language, locale, direction }
  spoken.set(language, said)
  return said
}

/**
 * The sentences in the language of whoever reads: for components that are not async, and for whatever `inLanguage` runs.
 * Not at the top of a file, where nobody reads yet.
 */
export function messages(): Messages {
  return messagesIn(fixed ?? use(requestLanguage()))
}

/** The same for async functions: pages, their titles, route handlers. */
export async function readMessages(): Promise<Messages> {
  return messagesIn(await requestLanguage())
}

/**
 * Lets everything that `say` writes be in one language, whoever asks: mails, and pages drawn outside of a request.
 * @param say not async: it has written everything when it returns
 */
export function inLanguage<Result>(
  language: Language,
  say: () => Result extends Promise<unknown> ? never : Result,
): Result {
  const before = fixed
  fixed = language
  try {
    return say()
  } finally {
    fixed = before
  }
}
