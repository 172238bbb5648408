import { parseArgs } from 'node:util'
import type { Row } from './row'

/** What a run was asked for. */
export type Arguments<World> = {
  rows: Row<World>[]
  trials: number | null
  seed: number
  /** What becomes of the evidence: put in the place of what it said, added to it, or thrown away. */
  keep: 'instead' | 'added' | 'nothing'
}

function quickRow<World>(row: Row<World>): Row<World>[] {
  return row.quickTrials === undefined ? [] : [{ ...row, trials: row.quickTrials }]
}

/**
 * `--only NAME` one row, `--trials N` so many each, `--seed N` the same again, `--quick` few of what is fast.
 * `--add` with `--trials` and a new seed adds to what earlier runs found, for rows that are too long for one.
 *
 * @throws Error with the names of all rows when none is called so
 */
export function readArguments<World>(allRows: Row<World>[]): Arguments<World> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      trials: { type: 'string' },
      seed: { type: 'string' },
      quick: { type: 'boolean', default: false },
      add: { type: 'boolean', default: false },
    },
  })
  const chosen = allRows.filter(({ name }) => values.only === undefined || name === values.only)
  const rows = values.quick ? chosen.flatMap((row) => quickRow(row)) : chosen
  if (rows.length === 0)
    throw new Error(`No row is called ${values.only}. Rows: ${allRows.map(({ name }) => name).join(', ')}`)
  const trials = values.trials === undefined ? null : Number(values.trials)
  if (trials !== null && !(Number.isInteger(trials) && trials > 0)) throw new Error('--trials takes a whole number')
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
  const isWhole = trials === null && !values.quick
  return { rows, trials, seed, keep: values.add ? 'added' : isWhole ? 'instead' : 'nothing' }
}
