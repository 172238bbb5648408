import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { age, connectMany } from '@/lib/refresh/testing/connections'
import { inParallel, ms } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { inspect } from '../world/inspect'
import type { WorkerProcess } from '../world/worker-process'

const delaysMs = [6_000, 12_000, 30_000]
const batch = 50

/** Who gave up waiting sees no end of a refresh that goes on: what became of it is judged when it is over. */
async function untilNoneRefreshes(ids: string[]): Promise<void> {
  const held = () => db().tokenSet.count({ where: { connectionId: { in: ids }, leaseUntil: { gt: new Date() } } })
  while ((await held()) > 0) await wait(100)
}

/** The provider commits at once and answers late: whoever stops waiting before has lost the pair. */
async function slowBatch({ world }: RowInput, worker: WorkerProcess, delayMs: number, count: number) {
  const clinics = await connectMany(world.provider, count)
  const ids = clinics.map(({ connectionId }) => connectionId)
  await age(ids, 'expired')
  await inParallel(count, 10, async (index) => {
    await world.provider.fault({ name: 'slow', when: 'after', ms: delayMs, user: clinics[index]?.userId })
  })
  const answers = await worker.get(ids)
  const served = new Set(
    answers
      .filter(({ outcomes }) => Object.keys(outcomes).every((each) => each.startsWith('live 2 ')))
      .map(({ id }) => id),
  )
  await untilNoneRefreshes(ids)
  const fates = await inspect(world, clinics)
  await world.provider.clearFaults()
  const faults = fates.flatMap(({ fate, requests, connection: { connectionId } }) => {
    if (fate !== 'kept') return [fate]
    if (requests !== 1) return [`${requests} requests`]
    return served.has(connectionId) ? [] : ['its caller gave up']
  })
  return { kept: count - faults.length, faults }
}

async function slow(input: RowInput): Promise<Tally> {
  const worker = await input.world.start()
  const perDelay = Math.ceil(input.trials / delaysMs.length)
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  for (const delayMs of delaysMs) {
    let kept = 0
    const faults = new Set<string>()
    for (let done = 0; done < perDelay; done += batch) {
      const found = await slowBatch(input, worker, delayMs, Math.min(batch, perDelay - done))
      kept += found.kept
      for (const fault of found.faults) faults.add(fault)
    }
    tally.passed += kept
    tally.notes.push(
      `${kept} of ${perDelay} kept and served when it takes ${ms(delayMs)}${faults.size > 0 ? `; else ${[...faults].join(', ')}` : ''}`,
    )
  }
  await worker.stop()
  tally.failed = perDelay * delaysMs.length - tally.passed
  return tally
}

export const slowRows: Row[] = [
  {
    name: 'slow-provider',
    promise:
      'the provider commits and takes 6, 12 and 30 s to say so: one request, its caller is served, nothing is lost',
    trials: 900,
    run: slow,
  },
]
