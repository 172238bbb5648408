import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/infra/db'
import { age, connectMany, type TestConnection } from '@/lib/refresh/testing/connections'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { lastEvent, requestTimes } from '../world/history'
import { countFates } from '../world/inspect'
import type { WorkerProcess } from '../world/worker-process'

const perMinute = 600

function peak(times: number[]): number {
  let [most, from] = [0, 0]
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - 60_000) from += 1
    most = Math.max(most, index - from + 1)
  }
  return most
}

async function sweepUntilDone(workers: WorkerProcess[], untilMs: number): Promise<void> {
  const due = () => db().tokenSet.count({ where: { refreshAt: { lte: new Date() }, connection: { status: 'ACTIVE' } } })
  while (performance.now() < untilMs && (await due()) > 0) {
    await Promise.all(workers.map((worker) => worker.sweep(60_000)))
    await wait(500)
  }
}

/** Lets the incident's next probe be due, and sweeps: what half a minute of an outage comes to. */
async function probe(workers: WorkerProcess[]): Promise<void> {
  await db().incident.updateMany({ where: { closedAt: null }, data: { nextProbeAt: new Date(0) } })
  await Promise.all(workers.map((worker) => worker.sweep(10_000)))
}

async function finish(
  input: RowInput,
  workers: WorkerProcess[],
  clinics: TestConnection[],
  since: number,
): Promise<Tally> {
  const begun = performance.now()
  await sweepUntilDone(workers, begun + (clinics.length / perMinute) * 60_000 + 120_000)
  const seconds = (performance.now() - begun) / 1_000
  for (const worker of workers) await worker.stop()
  await input.world.provider.calm()
  const { kept } = await countFates(input.world, clinics)
  const most = peak(await requestTimes(input.world, since))
  const isPaced = most <= perMinute && seconds <= (clinics.length / perMinute) * 60 + 60
  return {
    passed: isPaced ? kept : 0,
    failed: clinics.length - (isPaced ? kept : 0),
    notes: [
      `at most ${most} token requests in any minute, ${perMinute} configured; all healthy after ${seconds.toFixed(0)} s`,
    ],
  }
}

async function begin({
  world,
  trials,
}: RowInput): Promise<{ workers: WorkerProcess[]; clinics: TestConnection[]; since: number }> {
  const clinics = await connectMany(world.provider, trials)
  await age(
    clinics.map(({ connectionId }) => connectionId),
    'expired',
  )
  const workers = await Promise.all([1, 2, 3].map(() => world.start({ REFRESH_PER_MINUTE: String(perMinute) })))
  return { workers, clinics, since: await lastEvent(world) }
}

async function herd(input: RowInput): Promise<Tally> {
  const { workers, clinics, since } = await begin(input)
  return await finish(input, workers, clinics, since)
}

async function outage(input: RowInput): Promise<Tally> {
  const { workers, clinics, since } = await begin(input)
  await input.world.provider.fault({ name: '503', retryAfter: null, times: null })
  for (let probes = 0; probes < 60; probes += 1) await probe(workers)
  const incidents = await db().incident.count()
  const asked = (await requestTimes(input.world, since)).length
  await input.world.provider.calm()
  await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
  const tally = await finish(input, workers, clinics, since)
  const notes = [`${incidents} incident, ${asked} token requests in the outage (30 minutes of probes)`, ...tally.notes]
  // Two incidents for one outage would be two banners: then nothing of this holds.
  return incidents === 1 ? { ...tally, notes } : { ...tally, passed: 0, failed: tally.passed + tally.failed, notes }
}

async function wrongSecret(input: RowInput): Promise<Tally> {
  const { workers, clinics, since } = await begin(input)
  await input.world.provider.fault({ name: 'invalid-client', times: null })
  for (let probes = 0; probes < 120; probes += 1) await probe(workers)
  const changed = await db().connection.count({ where: { status: { not: 'ACTIVE' } } })
  const degraded = await db().tokenSet.count({ where: { failures: { gt: 0 } } })
  const incidents = await db().incident.count()
  await input.world.provider.calm()
  await db().incident.updateMany({ data: { nextProbeAt: new Date(0) } })
  const tally = await finish(input, workers, clinics, since)
  const notes = [
    `${changed} connections changed, ${degraded} counted as failing, ${incidents} incident in an hour of probes`,
  ]
  return changed + degraded === 0 && incidents === 1
    ? { ...tally, notes: [...notes, ...tally.notes] }
    : { passed: 0, failed: input.trials, notes }
}

export const herdRows: Row[] = [
  {
    name: 'herd',
    promise: 'all clinics expire together: within the configured rate, all healthy soon, none disconnected',
    trials: 1_000,
    run: herd,
  },
  {
    name: 'outage',
    promise: 'the provider answers 503 for half an hour: one incident, none disconnected, then as a herd',
    trials: 1_000,
    run: outage,
  },
  {
    name: 'wrong-secret',
    promise: 'an hour of invalid_client: one incident, no clinic changed, all healthy after the fix',
    trials: 500,
    run: wrongSecret,
  },
]
