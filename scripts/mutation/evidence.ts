import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { parts } from './parts'
import type { Mutant } from './run-part'
import { leastScore, mergeScores, type PartScore, partScore, totalOf } from './score'
import { reasonFor } from './survivors'

const place = 'docs/evidence/mutation'
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function earlier(): PartScore[] {
  const file = `${place}.json`
  return existsSync(file) ? z.array(partScore).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

function linesOf({ name, files, seconds, on, made }: PartScore): string[] {
  const { mutants, killed, share } = totalOf(files)
  const minutes = Math.ceil(seconds / 60)
  const stopped = made > mutants ? `, stopped with ${made - mutants} untried` : ''
  return [
    ...files.map(
      (file) =>
        `| ${name} | \`${file.file}\` | ${file.mutants} | ${file.killed} | ${percent(file.killed / file.mutants)} | |`,
    ),
    `| **${name}** | **all** | **${mutants}** | **${killed}** | **${percent(share)}** | ${minutes} min, ${on}${stopped} |`,
  ]
}

const shortened = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").slice(0, 60)
const wordsOf = ({ file, line, mutator, replacement }: Mutant) =>
  `\`${file}:${line}\` ${mutator} → \`${shortened(replacement) || 'nothing'}\``

function survivorsOf(scores: PartScore[]): string {
  const groups = new Map<string, Mutant[]>()
  for (const mutant of scores.flatMap(({ survivors }) => survivors)) {
    const why = reasonFor(mutant) ?? 'Nobody has explained these yet.'
    groups.set(why, [...(groups.get(why) ?? []), mutant])
  }
  return [...groups]
    .map(([why, mutants]) => `- ${why}\n${mutants.map((each) => `  - ${wordsOf(each)}`).join('\n')}`)
    .join('\n')
}

function asMarkdown(scores: PartScore[]): string {
  const scored = new Set(scores.flatMap(({ files }) => files.map(({ file }) => file)))
  const missing = parts.flatMap(({ files }) => files.filter((file) => !scored.has(file)))
  const notRun = missing.length === 0 ? '' : `\nNot run yet: ${missing.map((file) => `\`${file}\``).join(', ')}.\n`
  return `# Mutation testing

Made by \`npm run mutation\`: Node ${process.versions.node}, ${availableParallelism()} cores. Each mutant is one small change of the program, a condition turned around
or a text emptied; it is killed when a test fails or never ends. At least ${percent(leastScore)} of a part must be killed.
${notRun}
| part | file | mutants | killed | score | took |
| --- | --- | --- | --- | --- | --- |
${scores.flatMap(linesOf).join('\n')}

## Who survived, and why

${survivorsOf(scores)}
`
}

/** Keeps what was found in docs/evidence; a file that was run again replaces what it said before. */
export function keepScore(found: PartScore): void {
  const byName = new Map(earlier().map((score) => [score.name, score]))
  byName.set(found.name, mergeScores(byName.get(found.name), found))
  const scores = parts.flatMap(({ name }) => byName.get(name) ?? [])
  writeFileSync(`${place}.json`, `${JSON.stringify(scores, null, 2)}\n`)
  writeFileSync(`${place}.md`, asMarkdown(scores))
}
