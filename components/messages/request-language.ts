import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { brand } from '@/components/brand'
import { type Language, languageOf, languageOfBrowser } from './languages'

/** Holds what somebody chose at the foot of a page. Nothing secret: the name of a language. */
export const languageCookie = 'language'

/** What a request says about the language of whoever reads the answer. */
export type LanguageWishes = { cookie: string | null | undefined; accept: string | null }

/** The person's own choice, else the browser's, else that of brand.ts. */
export function chooseLanguage({ cookie, accept }: LanguageWishes): Language {
  return languageOf(cookie) ?? languageOfBrowser(accept) ?? brand.language
}

/** The language of whoever asks now, for everything that Next renders. Looked up once per request. */
export const requestLanguage: () => Promise<Language> = cache(async () => {
  const cookie = (await cookies()).get(languageCookie)?.value
  return chooseLanguage({ cookie, accept: (await headers()).get('accept-language') })
})
