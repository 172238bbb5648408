import { parseArgs } from 'node:util'
import { startOver } from '@/lib/refresh/testing/connections'
import { type Finding, printFinding, writeEvidence } from './report'
import type { Row } from './row'
import { allRows } from './rows/all-rows'
import { openWorld, type World } from './world/world'

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const quickRow = (row: Row): Row[] => (row.quickTrials === undefined ? [] : [{ ...row, trials: row.quickTrials }])

/** `--only NAME` one row, `--trials N` so many each, `--seed N` the same again, `--quick` few of what is fast. */
function readArguments(): { rows: Row[]; trials: number | null; seed: number; hasAllTrials: boolean } {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      trials: { type: 'string' },
      seed: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  const chosen = allRows.filter(({ name }) => values.only === undefined || name === values.only)
  const rows = values.quick ? chosen.flatMap(quickRow) : chosen
  if (rows.length === 0)
    throw new Error(`No row is called ${values.only}. Rows: ${allRows.map(({ name }) => name).join(', ')}`)
  const trials = values.trials === undefined ? null : Number(values.trials)
  if (trials !== null && !(Number.isInteger(trials) && trials > 0)) throw new Error('--trials takes a whole number')
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
  return { rows, trials, seed, hasAllTrials: trials === null && !values.quick }
}

async function runRow(world: World, row: Row, trials: number, seed: number): Promise<Finding> {
  await startOver()
  await world.provider.calm()
  const begun = performance.now()
  const { passed, failed, notes } = await row
    .run({ world, trials, seed, random: seeded(seed) })
    .catch((error: unknown) => ({ passed: 0, failed: trials, notes: [`broke off: ${String(error)}`] }))
  return {
    name: row.name,
    promise: row.promise,
    passed,
    failed,
    trials,
    seed,
    notes,
    seconds: (performance.now() - begun) / 1_000,
  }
}

async function main(): Promise<void> {
  const { rows, trials, seed, hasAllTrials } = readArguments()
  const world = await openWorld()
  const findings: Finding[] = []
  try {
    for (const row of rows) {
      const finding = await runRow(world, row, trials ?? row.trials, seed)
      printFinding(finding)
      findings.push(finding)
    }
  } finally {
    await world.close()
  }
  if (hasAllTrials)
    writeEvidence(
      findings,
      allRows.map(({ name }) => name),
    )
  if (findings.some(({ failed, passed, trials: wanted }) => failed > 0 || passed < wanted)) process.exitCode = 1
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
