import { IntlMessageFormat } from 'intl-messageformat'
import { type Filling, Sentence } from './sentence'

/** A tree of sentences as pages use it: those with gaps are functions, in the order of the gaps. */
export type Spoken<Tree> =
  Tree extends Sentence<infer Names>
    ? (...fillings: { [Index in keyof Names]: Filling }) => string
    : Tree extends string
      ? string
      : Tree extends null
        ? null
        : { readonly [Key in keyof Tree]: Spoken<Tree[Key]> }

/** What another language has to fill: a text for each text and for each sentence, nothing less and nothing more. */
export type Translation<Tree> = Tree extends Sentence | string
  ? string
  : Tree extends null
    ? null
    : { readonly [Key in keyof Tree]: Translation<Tree[Key]> }

function toFunction(text: string, { names }: Sentence, locale: string) {
  let format: IntlMessageFormat | undefined
  const listed = (filling: Filling | undefined) =>
    typeof filling === 'object' ? new Intl.ListFormat(locale).format(filling) : filling
  return (...fillings: Filling[]) => {
    format ??= new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
    return String(format.format(Object.fromEntries(names.map((name, index) => [name, listed(fillings[index])]))))
  }
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function speakAny(original: unknown, translation: unknown, locale: string): unknown {
  if (original instanceof Sentence) {
    const text = translation instanceof Sentence ? translation.text : String(translation)
    return toFunction(text, original, locale)
  }
  if (Array.isArray(original)) {
    const translated: unknown[] = Array.isArray(translation) ? translation : []
    return original.map((each, index) => speakAny(each, translated[index], locale))
  }
  if (!isTree(original)) return translation
  const translated = isTree(translation) ? translation : {}
  return Object.fromEntries(
    Object.entries(original).map(([key, value]) => [key, speakAny(value, translated[key], locale)]),
  )
}

/** The one place where the shape that was walked is given its type back. */
const asSpoken = <Tree>(spoken: unknown) => spoken as Spoken<Tree>

/**
 * Makes a tree of sentences ready to be said.
 *
 * @param original English, which decides the shape and the order of gaps
 * @param translation the same tree in the language of `locale`; for English itself, the original
 * @param locale BCP 47, for plurals, numbers and lists
 */
export function speak<Tree>(
  original: Tree,
  translation: NoInfer<Tree | Translation<Tree>>,
  locale: string,
): Spoken<Tree> {
  return asSpoken<Tree>(speakAny(original, translation, locale))
}
