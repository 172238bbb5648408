import { setTimeout as wait } from 'node:timers/promises'
import { age, connectMany, passTime } from '@/lib/refresh/testing/connections'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { inspect, recover } from '../world/inspect'
import { startPostgresProxy } from '../world/postgres-proxy'

const clinicsEach = 6

async function untilBack(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await passTime()
    } catch {
      await wait(100)
    }
  }
}

/** Ends Postgres as a power cut would, in the middle of refreshes, and starts it again. */
async function crash({ world, trials, random }: RowInput): Promise<Tally> {
  await world.provider.fault({ name: 'slow', ms: 80, times: null })
  const worker = await world.start()
  let [passed, requests] = [0, 0]
  for (let trial = 0; trial < trials; trial += 1) {
    const clinics = await connectMany(world.provider, clinicsEach)
    const ids = clinics.map(({ connectionId }) => connectionId)
    await age(ids, 'expired')
    const asked = worker.get(ids)
    await wait(random() * 200)
    await world.cluster.crash()
    await wait(random() * 500)
    await world.cluster.restart()
    await asked
    await untilBack()
    await recover(worker)
    const seen = await inspect(world, clinics)
    if (seen.every(({ fate }) => fate === 'kept')) passed += 1
    requests += seen.reduce((sum, each) => sum + each.requests, 0)
  }
  await worker.stop()
  await world.provider.calm()
  const perClinic = (requests / (trials * clinicsEach)).toFixed(2)
  return {
    passed,
    failed: trials - passed,
    notes: [`${clinicsEach} clinics each; ${perClinic} token requests a clinic`],
  }
}

async function loseCommits({ world, trials }: RowInput): Promise<Tally> {
  const proxy = await startPostgresProxy(world.databaseUrl)
  const worker = await world.start({ DATABASE_URL: proxy.url })
  let passed = 0
  for (let trial = 0; trial < trials; trial += 1) {
    const clinics = await connectMany(world.provider, 1)
    const ids = clinics.map(({ connectionId }) => connectionId)
    await age(ids, 'expired')
    const before = proxy.lost()
    proxy.loseNextCommit()
    const [fared] = await worker.get(ids)
    const [seen] = await inspect(world, clinics)
    const isServed = Object.keys(fared?.outcomes ?? {}).every((outcome) => outcome.startsWith('live 2 '))
    if (seen?.fate === 'kept' && seen.requests === 1 && isServed && proxy.lost() === before + 1) passed += 1
  }
  await worker.stop()
  await proxy.close()
  return { passed, failed: trials - passed, notes: ['1.00 token requests each: the commit is found, not repeated'] }
}

export const databaseRows: Row[] = [
  {
    name: 'postgres-crash',
    promise: 'Postgres ends without warning in the middle of refreshes and comes back: nothing is lost',
    trials: 100,
    quickTrials: 3,
    run: crash,
  },
  {
    name: 'commit-answer-lost',
    promise: 'the commit went through, its answer did not: nothing is lost, no second refresh, the caller is served',
    trials: 100,
    quickTrials: 10,
    run: loseCommits,
  },
]
