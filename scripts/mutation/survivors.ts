import { readFileSync } from 'node:fs'
import type { Mutant } from './run-part'

/** Why changes of a line may stay unnoticed. */
export type Reason = {
  file: string
  /** Words of the line. */
  at: string
  /** What the changes put in place; any when left out. */
  replacements?: string[]
  why: string
}

/** One entry for each group of mutants that no test fails for; a survivor without one fails the run. */
export const reasons: Reason[] = [
  {
    file: 'lib/vault/cipher.ts',
    at: 'createDecipheriv(algorithm',
    replacements: ['{}'],
    why: 'Opening without a stated length of the tag: the envelope gives exactly 16 bytes, which is also what OpenSSL expects.',
  },
  {
    file: 'lib/vault/cipher.ts',
    at: 'createCipheriv(algorithm',
    replacements: ['{}'],
    why: 'Sealing without a stated length of the tag: OpenSSL makes 16 bytes of its own accord.',
  },
  {
    file: 'lib/vault/unwrap-keys.ts',
    at: 'usualPatience: UnwrapPatience =',
    replacements: ['[]'],
    why: 'Tests bring a patience of their own: the usual one waits for seconds.',
  },
  {
    file: 'lib/vault/open-keyring.ts',
    at: 'instanceof KeyUnwrapError',
    replacements: ['false'],
    why: 'Only a mistake of our own comes by here, and the start fails with either sentence.',
  },
]

const lineOf = ({ file, line }: Mutant) => readFileSync(file, 'utf8').split('\n')[line - 1] ?? ''

/** @returns why nobody notices this mutant, or null when nobody has said so */
export function reasonFor(mutant: Mutant): string | null {
  const found = reasons.find(
    ({ file, at, replacements }) =>
      file === mutant.file &&
      lineOf(mutant).includes(at) &&
      (replacements === undefined || replacements.includes(mutant.replacement)),
  )
  return found?.why ?? null
}
