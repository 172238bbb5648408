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
  /** Whether that is all there are, so that nothing is left to chance. */
  isWhole: z.boolean().optional(),
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
const bound = ({ failed, trials, isWhole }: Pick<Finding, 'failed' | 'trials' | 'isWhole'>): string =>
  failed > 0 || isWhole ? '' : `< ${((3 / trials) * 100).toPrecision(2)} %`

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

// The same row with another seed: what both found counts.
function sum(before: Kept | undefined, now: Kept): Kept {
  if (before === undefined) return now
  const [passed, failed, trials] = [before.passed + now.passed, before.failed + now.failed, before.trials + now.trials]
  return {
    ...now,
    passed,
    failed,
    trials,
    notes: [...before.notes, ...now.notes],
    seconds: before.seconds + now.seconds,
  }
}

/**
 * Keeps what a row found in docs/evidence, in the place of what it said before.
 *
 * @param how.order the names of all rows
 * @param how.isAdded adds to what it said before instead
 */
export function writeEvidence(
  evidence: Evidence,
  found: Finding,
  { order, isAdded }: { order: string[]; isAdded: boolean },
): void {
  const on = new Date().toISOString().slice(0, 10)
  const byName = new Map(earlier(evidence.file).map((kept) => [kept.name, kept]))
  const now = { ...found, on }
  byName.set(found.name, isAdded ? sum(byName.get(found.name), now) : now)
  const kept = order.flatMap((name) => byName.get(name) ?? [])
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${evidence.file}.json`, `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(`${folder}/${evidence.file}.md`, asMarkdown(evidence, kept))
}
