import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The gaps of a text, and which plural categories it has for each counted one. */
export type Gaps = { names: Set<string>; plurals: { name: string; categories: string[] }[] }

function walk(elements: readonly Element[], found: Gaps): Gaps {
  for (const element of elements) {
    if (!('value' in element) || typeof element.value !== 'string' || element.type === 0) continue
    found.names.add(element.value)
    if (!('options' in element)) continue
    found.plurals.push({ name: element.value, categories: Object.keys(element.options) })
    for (const option of Object.values(element.options)) walk(option.value, found)
  }
  return found
}

/** @param text ICU MessageFormat @throws SyntaxError when it is none */
export function gapsOf(text: string, locale: string): Gaps {
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  return walk(format.getAst(), { names: new Set(), plurals: [] })
}
