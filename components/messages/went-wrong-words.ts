import { brand } from '@/components/brand'
import { wentWrong as ar } from './ar/went-wrong'
import { wentWrong as de } from './de/went-wrong'
import { wentWrong as en } from './en/went-wrong'
import { wentWrong as es } from './es/went-wrong'
import { wentWrong as fr } from './fr/went-wrong'
import { type Language, languageOf } from './languages'
import { wentWrong as ro } from './ro/went-wrong'

const words: Record<Language, { [Key in keyof typeof en]: string }> = { en, ro, de, fr, es, ar }

/** The sentences of the error pages, the only ones that are in the browser. @param tag `lang` of the document */
export function wentWrongWords(tag: string | null): (typeof words)[Language] {
  return words[languageOf(tag) ?? brand.language]
}
