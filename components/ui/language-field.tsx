import { languageOf, languages } from '@/components/messages/languages'
import { messages } from '@/components/messages/messages'
import { SelectField } from './field'

const options = Object.entries(languages).map(([value, { own }]) => ({ value, label: own }))

/** Chooses one of our languages, each by its own name. @param language BCP 47; null shows the reader's own */
export function LanguageField({ label, hint, language }: { label: string; hint?: string; language: string | null }) {
  const chosen = languageOf(language) ?? messages().language
  return <SelectField label={label} hint={hint} name="language" options={options} defaultValue={chosen} />
}
