import { join } from 'node:path'
import { z } from 'zod'
import { atLeastTimes, atMost, type Figure } from '../figure'
import type { Suite, SuiteOptions } from '../suite'
import type { BenchSandbox } from '../world/sandbox'
import { grants } from '../world/store-connections'
import { startWorker, type Worker } from '../world/worker'
import { onStage, type Stage } from '../world/world'
import { providerAlone } from './provider-alone'

const connectionsAt300 = 10_000
const concurrency = 8
const latencyMs = 100
const firstUser = 100_000
const usersAtOnce = 2_500
const aloneCount = 400

const minted = z.object({ grants })
const swept = z.object({
  refreshed: z.number(),
  failed: z.number(),
  needReconnect: z.number(),
  ms: z.number(),
  concurrency: z.literal(concurrency),
  residentBytes: z.array(z.number()),
})

async function mint(sandbox: BenchSandbox, userId: number, users: number): Promise<z.infer<typeof grants>> {
  return minted.parse(await sandbox.control('grants', { userId, users })).grants
}

async function withWorker<Result>(stage: Stage, task: (worker: Worker) => Promise<Result>): Promise<Result> {
  const pace = { REFRESH_CONCURRENCY: String(concurrency), REFRESH_PER_MINUTE: '1000000' }
  const env = { ...stage.env, DIGITAIL_BASE_URL: stage.sandbox.origin, ...pace }
  const script = 'scripts/bench/refresh/sweep-worker.ts'
  const worker = startWorker({ script, env, logFile: join(stage.logs, 'sweep.log') })
  try {
    return await task(worker)
  } finally {
    await worker.stop()
  }
}

// In a process of its own: one that has just sealed thousands of tokens keeps the room that this took.
async function connectDue(stage: Stage, count: number): Promise<void> {
  const { sandbox } = stage
  await withWorker(stage, async (worker) => {
    for (let from = 0; from < count; from += usersAtOnce) {
      await worker.ask('connect', await mint(sandbox, firstUser + from, Math.min(usersAtOnce, count - from)))
    }
  })
}

/** How far memory rises above what it was after the first tenth, megabytes. */
function growth(residentBytes: number[]): number {
  const settled = residentBytes.slice(Math.ceil(residentBytes.length / 10))
  const [first] = settled
  return first === undefined ? Number.NaN : (Math.max(...settled) - first) / 2 ** 20
}

async function measure(stage: Stage, { samples, report }: SuiteOptions): Promise<Figure[]> {
  const { sandbox } = stage
  const count = Math.round((connectionsAt300 * samples) / 300)
  report(`${count} connections that are due`)
  await sandbox.control('settings', { extraUsers: count + 2 * aloneCount })
  await connectDue(stage, count)
  await sandbox.control('faults', { name: 'slow', for: 'token', ms: latencyMs })
  const alone = async (from: number) => {
    const pairs = await mint(sandbox, firstUser + from, aloneCount)
    return await providerAlone(
      sandbox,
      pairs.map(({ refreshToken }) => refreshToken),
      concurrency,
    )
  }
  const before = await alone(count)
  report(`the provider alone does ${before.toFixed(0)} a second; sweeping`)
  const result = swept.parse(await withWorker(stage, (worker) => worker.ask('sweepAll', null)))
  if (result.refreshed !== count)
    throw new Error(`the sweep did something else: ${JSON.stringify({ ...result, residentBytes: [] })}`)
  const after = await alone(count + aloneCount)
  const name = `${count} due connections, ${concurrency} at once`
  const ours = count / (result.ms / 1_000)
  return [
    atLeastTimes({ name: `sweep of ${name}, refreshes a second`, ours, beside: (before + after) / 2, bar: 0.9 }),
    atMost({ name: `memory growth during the sweep of ${name}, MB`, ours: growth(result.residentBytes), bar: 50 }),
  ]
}

/** Thousands of connections that fall due together. */
export const sweepSuite: Suite = {
  name: 'sweep',
  title: 'A sweep',
  method: `One process, Postgres, a sandbox that takes ${latencyMs} ms for each token request. What the provider alone can do is measured
before and after, with the same number of requests at once, each on a connection of its own, and nothing stored. Memory
is the resident set of a process that does nothing but sweep, beyond what it was after the first tenth.`,
  run: (options) => onStage('Postgres', (stage) => measure(stage, options)),
}
