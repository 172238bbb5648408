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

const inTheClear =
  'Without wrapped keys the ring is the same whether it is made at start or at first use; wiping what was opened shows nowhere outside of the function.'
const utf8 = 'Without naming UTF-8: Node takes it for text, and makes text of bytes by it.'

/** One entry for each group of mutants that no test fails for; a survivor without one fails the run. */
export const reasons: Reason[] = [
  {
    file: 'lib/vault/cipher.ts',
    at: 'createDecipheriv(algorithm',
    replacements: ['{}'],
    why: 'Opening without a stated length of the tag: the envelope gives exactly 16 bytes, which is also what OpenSSL expects.',
  },
  { file: 'lib/vault/cipher.ts', at: "'utf8')", replacements: ['""'], why: utf8 },
  {
    file: 'lib/vault/open-keyring.ts',
    at: 'entries.every(',
    replacements: ['() => undefined', '""'],
    why: inTheClear,
  },
  {
    file: 'lib/vault/open-keyring.ts',
    at: 'key.fill(0)',
    replacements: ['false', '""', 'keys[index].key'],
    why: inTheClear,
  },
  {
    file: 'lib/vault/open-keyring.ts',
    at: 'instanceof KeyUnwrapError',
    replacements: ['false'],
    why: 'Only a mistake of our own comes by here, and the start fails with either sentence.',
  },
  {
    file: 'lib/vault/sealed-text.ts',
    at: 'envelopePattern.exec(text) ?? []',
    replacements: ['["Stryker was here"]'],
    why: 'What stands in for a text of another format has no second part either, which is what is asked for.',
  },
  {
    file: 'lib/vault/sealed-text.ts',
    at: 'keyId === undefined || nonceText',
    why: 'The pattern gives all three parts or none: asking for one of them is asking for all.',
  },
  {
    file: 'lib/vault/sealed-text.ts',
    at: 'nonce.length === nonceBytes',
    replacements: ['true'],
    why: 'The pattern lets through only 16 characters of base64url, which are always 12 bytes.',
  },
  {
    file: 'lib/vault/sealed-text.ts',
    at: 'body.length < tagBytes',
    replacements: ['false'],
    why: 'The pattern asks for 22 characters of base64url, which are 16 bytes: the length is asked twice.',
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
