import { pathToFileURL } from 'node:url'
import { type Language, languageOf, languages } from '@/components/messages/languages'
import { renderGallery } from './gallery/render'
import { styleSheet } from './gallery/style-sheet'

/** Draws every page state: in English, in the languages named as arguments, or with `all` in every one. */
const asked = process.argv.slice(2)
const every = Object.keys(languages).flatMap((name) => languageOf(name) ?? [])
const named = asked.flatMap((name): Language[] => (name === 'all' ? every : [languageOf(name) ?? []].flat()))
const sheet = await styleSheet(`${pathToFileURL('.').href}/`)
for (const language of named.length > 0 ? new Set(named) : ['en' as const]) {
  const folder = language === 'en' ? '.tmp/gallery' : `.tmp/gallery-${language}`
  const files = await renderGallery(folder, language, sheet)
  console.log(`${files.size} pages are in ${folder}. Open one of them in a browser.`)
}
