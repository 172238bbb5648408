import { readFileSync } from 'node:fs'
import { reasons } from './reasons'
import type { Mutant } from './run-part'

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
