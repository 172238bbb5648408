import { Sentence } from '../sentence'

/** One text of a tree of sentences. `names`: its gaps as English orders them; null for a plain text. */
export type Text = { path: string; text: string; names: readonly string[] | null }

/** Every text below a value, with its path. */
export function allTexts(value: unknown, path: string): Text[] {
  if (typeof value === 'string') return [{ path, text: value, names: null }]
  if (value instanceof Sentence) return [{ path, text: value.text, names: value.names }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => allTexts(inner, `${path}.${key}`))
}
