import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'

const folder = 'docs/evidence'
const finding = z.object({
  name: z.string(),
  promise: z.string(),
  passed: z.number(),
  failed: z.number(),
  trials: z.number(),
  seed: z.number(),
  notes: z.array(z.string()),
  seconds: z.number(),
  /** The day of the run. */
  on: z.string(),
})
type Kept = z.infer<typeof finding>

/** A row with what it found. */
export type Finding = Omit<Kept, 'on'>

/** Where a family of rows keeps what it found, and the words above its table. */
export type Evidence = {
  /** Name in docs/evidence, without an ending. */
  file: string
  title: string
  /** @param run Node's version and the machine's cores */
  intro: (run: string) => string
}

/** One line for the row, and its figures below. */
export function printFinding({ name, passed, failed, trials, seed, notes, seconds }: Finding): void {
  console.log(`${name}: passed ${passed}, failed ${failed}, trials ${trials}, seed ${seed}  (${seconds.toFixed(0)} s)`)
  for (const note of notes) console.log(`    ${note}`)
}

/** With 95 % confidence the true rate of failure is below this (rule of three). */
const bound = ({ failed, trials }: Pick<Finding, 'failed' | 'trials'>): string =>
  failed > 0 ? '' : `< ${((3 / trials) * 100).toPrecision(2)} %`

/** What earlier runs found; nothing when there is no file yet. */
function earlier(name: string): Kept[] {
  const file = `${folder}/${name}.json`
  return existsSync(file) ? z.array(finding).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

function asMarkdown({ title, intro }: Evidence, kept: Kept[]): string {
  const lines = kept.map(
    (row) =>
      `| ${row.name} | ${row.promise} | ${row.passed} | ${row.failed} | ${row.trials} | ${bound(row)} | ${row.seed}, ${row.on} |`,
  )
  const notes = kept.flatMap(({ name, notes: told }) => told.map((note) => `- **${name}**: ${note}`))
  const run = `Node ${process.versions.node}, ${availableParallelism()} cores`
  return `# ${title}

${intro(run)}

| row | promise | passed | failed | trials | rate | seed, day |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

## Figures

${notes.join('\n')}
`
}

/**
 * Keeps what rows found with all their trials in docs/evidence; a row that was run again replaces what it said before.
 *
 * @param order the names of all rows
 */
export function writeEvidence(evidence: Evidence, findings: Finding[], order: string[]): void {
  const on = new Date().toISOString().slice(0, 10)
  const byName = new Map(
    [...earlier(evidence.file), ...findings.map((found) => ({ ...found, on }))].map((kept) => [kept.name, kept]),
  )
  const kept = order.flatMap((name) => byName.get(name) ?? [])
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${evidence.file}.json`, `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(`${folder}/${evidence.file}.md`, asMarkdown(evidence, kept))
}
