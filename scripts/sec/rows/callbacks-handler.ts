import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'

const test = 'app/connect/digitail/callback/generated-callbacks.postgres.test.ts'

// The test makes as many requests as it is told, and holds every one to the promise.
async function runTest({ trials, seed }: RowInput): Promise<Tally> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'postgres', test], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GENERATED_CALLBACKS: String(trials), GENERATED_CALLBACKS_SEED: String(seed) },
  })
  const [code] = await once(child, 'exit')
  const pace = Math.round(trials / ((performance.now() - begun) / 1_000))
  return code === 0
    ? { passed: trials, failed: 0, notes: [`a quarter of each kind, ${pace} a second, seed ${seed}`] }
    : { passed: 0, failed: trials, notes: ['the test of generated callbacks failed: see above'] }
}

/** The same million as the rows over HTTP ask, given to the route handler itself, which takes minutes. */
export const callbacksHandlerRows: Row[] = [
  {
    name: 'callbacks-handler',
    promise: 'O-07 all four kinds, to the route handler on Postgres: no 5xx, no token request, no redirect away',
    trials: 1_000_000,
    run: runTest,
  },
]
