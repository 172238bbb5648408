import { age, connectMany } from '@/lib/refresh/testing/connections'
import { ms, quantile } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { inspect } from '../world/inspect'
import type { WorkerProcess } from '../world/worker-process'

const processes = 3
const callers = 50
const batch = 4
const latencyMs = 40

async function storm({ world, trials }: RowInput, workers: WorkerProcess[]): Promise<Tally> {
  // The first query of a process loads what the others use.
  const [warmUp] = await connectMany(world.provider, 1)
  await Promise.all(workers.map((worker) => worker.get(warmUp === undefined ? [] : [warmUp.connectionId])))
  await world.provider.fault({ name: 'slow', ms: latencyMs, times: null })
  const waits: number[] = []
  let passed = 0
  let requests = 0
  for (let done = 0; done < trials; done += batch) {
    const clinics = await connectMany(world.provider, Math.min(batch, trials - done))
    const ids = clinics.map(({ connectionId }) => connectionId)
    await age(ids, 'expired')
    const answers = (await Promise.all(workers.map((worker) => worker.get(ids, callers)))).flat()
    for (const { fate, requests: asked, connection } of await inspect(world, clinics)) {
      const fared = answers.filter(({ id }) => id === connection.connectionId)
      const outcomes = new Set(fared.flatMap((each) => Object.keys(each.outcomes)))
      const isOne = outcomes.size === 1 && [...outcomes].every((outcome) => outcome.startsWith('live 2 '))
      if (fate === 'kept' && asked === 1 && isOne) passed += 1
      requests += asked
      waits.push(Math.max(...fared.map(({ lastMs }) => lastMs)))
    }
  }
  await world.provider.calm()
  const perExpiry = (requests / trials).toFixed(2)
  const wait = `the last of ${processes * callers} callers waited p50 ${ms(quantile(waits, 0.5))}, p99 ${ms(quantile(waits, 0.99))}`
  return {
    passed,
    failed: trials - passed,
    notes: [
      `${perExpiry} token requests for each expiry`,
      `${wait}; ${batch} clinics at once, provider ${latencyMs} ms`,
    ],
  }
}

function stormRow(name: string, promise: string, trials: number, offsetsMs: number[]): Row {
  return {
    name,
    promise,
    trials,
    quickTrials: 4,
    run: async (input) => {
      const workers = await Promise.all(
        offsetsMs.map((offset) => input.world.start({ CLOCK_OFFSET_MS: String(offset) })),
      )
      const tally = await storm(input, workers)
      for (const worker of workers) await worker.stop()
      return tally
    },
  }
}

const tenMinutes = 600_000

export const stormRows: Row[] = [
  stormRow(
    'storm',
    `${processes} processes with ${callers} callers each: one token request, all get the new token`,
    1_000,
    [0, 0, 0],
  ),
  stormRow('clock-skew', 'the same with clocks ten minutes apart', 300, [-tenMinutes, 0, tenMinutes]),
]
