import { type Evidence, type Finding, printFinding, writeEvidence } from './evidence'
import { readArguments } from './read-arguments'
import type { Row, Tally } from './row'
import { seeded } from './seeded'

type Run<World> = {
  rows: Row<World>[]
  /** Opens what the rows stand on. */
  open: () => Promise<World & { close: () => Promise<void> }>
  /** Clears the world before each row. */
  begin?: (world: World) => Promise<unknown>
  evidence: Evidence
}

async function runRow<World>(world: World, row: Row<World>, trials: number, seed: number): Promise<Finding> {
  const begun = performance.now()
  const found: Tally = await row
    .run({ world, trials, seed, random: seeded(seed) })
    .catch((error: unknown) => ({ passed: 0, failed: trials, notes: [`broke off: ${String(error)}`] }))
  const { name, promise } = row
  return { name, promise, trials, seed, ...found, seconds: (performance.now() - begun) / 1_000 }
}

// What rows started goes by itself when this process exits; a signal alone would leave it running.
function exitWhenAsked(): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
}

async function findAll<World>(run: Run<World>): Promise<void> {
  const { rows, trials, seed, keep } = readArguments(run.rows)
  const order = run.rows.map(({ name }) => name)
  const world = await run.open()
  try {
    for (const row of rows) {
      await run.begin?.(world)
      const finding = await runRow(world, row, trials ?? row.trials, seed)
      printFinding(finding)
      if (finding.failed > 0 || finding.passed < finding.trials) process.exitCode = 1
      // At once: the whole takes an hour, and what was found is not to be lost when it is stopped.
      if (keep !== 'nothing') writeEvidence(run.evidence, finding, { order, isAdded: keep === 'added' })
    }
  } finally {
    await world.close()
  }
}

/** Runs the rows that the command line asks for, prints what they find, keeps it, and ends the process: 1 when one failed. */
export async function runRows<World>(run: Run<World>): Promise<never> {
  exitWhenAsked()
  try {
    await findAll(run)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
  process.exit()
}
