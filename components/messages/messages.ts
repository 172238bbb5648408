import { brand } from '@/components/brand'
import { en } from './en'

/** Literal sentences become any sentence: what another language has to fill, and nothing less. */
type Translatable<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Translatable<Value[Key]> }

export type Messages = Translatable<typeof en>

const languages = { en } satisfies Record<string, Messages>

/** The sentences of the language that brand.ts names. Server components only: it holds all pages. */
export const messages: Messages = languages[brand.language]
