import { parseArgs } from 'node:util'
import { keepScores } from './evidence'
import { parts } from './parts'
import { runPart } from './run-part'
import { leastScore, scoreOf, totalOf } from './score'
import { reasonFor } from './survivors'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = parts.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0)
  throw new Error(`No part is called ${values.only}: ${parts.map(({ name }) => name).join(', ')}`)

for (const part of chosen) {
  const begun = performance.now()
  const mutants = await runPart(part)
  const score = scoreOf(part, mutants, (performance.now() - begun) / 1_000)
  keepScores([score])
  const { killed, mutants: made, share } = totalOf(score.files)
  const unexplained = score.survivors.filter((mutant) => reasonFor(mutant) === null)
  console.log(`${part.name}: ${killed} of ${made} mutants killed, ${unexplained.length} survivors without a reason`)
  if (share < leastScore || unexplained.length > 0) process.exitCode = 1
}
