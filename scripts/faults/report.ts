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

/** One line for the row, and its figures below. */
export function printFinding({ name, passed, failed, trials, seed, notes, seconds }: Finding): void {
  console.log(`${name}: passed ${passed}, failed ${failed}, trials ${trials}, seed ${seed}  (${seconds.toFixed(0)} s)`)
  for (const note of notes) console.log(`    ${note}`)
}

/** With 95 % confidence the true rate of failure is below this (rule of three). */
const bound = ({ failed, trials }: Pick<Finding, 'failed' | 'trials'>): string =>
  failed > 0 ? '' : `< ${((3 / trials) * 100).toPrecision(2)} %`

/** What earlier runs found; nothing when there is no file yet. */
function earlier(): Kept[] {
  const file = `${folder}/faults.json`
  return existsSync(file) ? z.array(finding).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

function asMarkdown(kept: Kept[]): string {
  const lines = kept.map(
    (row) =>
      `| ${row.name} | ${row.promise} | ${row.passed} | ${row.failed} | ${row.trials} | ${bound(row)} | ${row.seed}, ${row.on} |`,
  )
  const notes = kept.flatMap(({ name, notes: told }) => told.map((note) => `- **${name}**: ${note}`))
  return `# Faults inflicted on the refresh

Made by \`npm run faults\`: Node ${process.versions.node}, ${availableParallelism()} cores, a real Postgres, several processes of the app's own refresh, and
the sandbox, which knows which pair of tokens is live. A trial fails when a pair is lost, when a loss is not named, when a
caller is failed or a token spent twice. \`rate\` says below which rate of failure the truth lies with 95 % confidence.

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
export function writeEvidence(findings: Finding[], order: string[]): void {
  const on = new Date().toISOString().slice(0, 10)
  const byName = new Map(
    [...earlier(), ...findings.map((found) => ({ ...found, on }))].map((kept) => [kept.name, kept]),
  )
  const kept = order.flatMap((name) => byName.get(name) ?? [])
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/faults.json`, `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(`${folder}/faults.md`, asMarkdown(kept))
}
