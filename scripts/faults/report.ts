import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** A row with what it found. */
export type Finding = {
  name: string
  promise: string
  passed: number
  failed: number
  trials: number
  seed: number
  notes: string[]
  seconds: number
}

const evidenceFile = 'docs/evidence/faults.md'

/** One line for the row, and its figures below. */
export function printFinding({ name, passed, failed, trials, seed, notes, seconds }: Finding): void {
  console.log(`${name}: passed ${passed}, failed ${failed}, trials ${trials}, seed ${seed}  (${seconds.toFixed(0)} s)`)
  for (const note of notes) console.log(`    ${note}`)
}

/** With 95 % confidence the true rate of failure is below this (rule of three). */
const bound = ({ failed, trials }: Finding): string => (failed > 0 ? '' : `< ${((3 / trials) * 100).toPrecision(2)} %`)

/** Writes what the whole run found to docs/evidence/faults.md. */
export function writeEvidence(findings: Finding[]): void {
  const lines = findings.map(
    (finding) =>
      `| ${finding.name} | ${finding.promise} | ${finding.passed} | ${finding.failed} | ${finding.trials} | ${bound(finding)} |`,
  )
  const notes = findings.flatMap(({ name, notes: told }) => told.map((note) => `- **${name}**: ${note}`))
  const text = `# Faults inflicted on the refresh

Made by \`npm run faults\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${availableParallelism()} cores, a real Postgres, several processes of the
app's own refresh, and the sandbox, which knows which pair of tokens is live. Seed ${findings[0]?.seed ?? 0}. A trial fails when a pair is
lost, when a loss is not named, when a caller is failed or a token spent twice. The last column says below which rate
of failure the truth lies with 95 % confidence.

| row | promise | passed | failed | trials | rate |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

## Figures

${notes.join('\n')}
`
  mkdirSync('docs/evidence', { recursive: true })
  writeFileSync(evidenceFile, text)
}
