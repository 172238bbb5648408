import { parseArgs } from 'node:util'
import { keepScore } from './evidence'
import { parts } from './parts'
import { runPart } from './run-part'
import { leastScore, scoreOf, totalOf } from './score'
import { reasonFor } from './survivors'

// `--only NAME` one part; `--file WORDS` those of its files whose path contains them.
const { values } = parseArgs({ options: { only: { type: 'string' }, file: { type: 'string', default: '' } } })
const chosen = parts
  .filter(({ name }) => values.only === undefined || name === values.only)
  .map((part) => ({ ...part, files: part.files.filter((file) => file.includes(values.file)) }))
  .filter(({ files }) => files.length > 0)
if (chosen.length === 0) {
  throw new Error(`Nothing is called so. Parts: ${parts.map(({ name }) => name).join(', ')}`)
}

for (const part of chosen) {
  const begun = performance.now()
  const mutants = await runPart(part)
  const score = scoreOf(part, mutants, (performance.now() - begun) / 1_000)
  keepScore(score)
  const { killed, mutants: made, share } = totalOf(score.files)
  const unexplained = score.survivors.filter((mutant) => reasonFor(mutant) === null)
  console.log(`${part.name}: ${killed} of ${made} mutants killed, ${unexplained.length} survivors without a reason`)
  if (share < leastScore || unexplained.length > 0) process.exitCode = 1
}
