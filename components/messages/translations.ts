import { ar } from './ar'
import { de } from './de'
import type { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Language } from './languages'
import { ro } from './ro'
import type { Translation } from './speak'

/** Every language whole: a sentence that is missing, or one too many, does not compile. */
export const translations: Record<Exclude<Language, 'en'>, Translation<typeof en>> = { ro, de, fr, es, ar }
