import { atMostTimes, type Figure } from '../figure'
import { percentile } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import type { DatabaseKind } from '../world/bench-database'
import { inWorld, type World } from '../world/world'
import { atOnce, inARow, type Pair, type Samples } from './side-by-side'
import { allow, arrive, insertBare, pressButton, type Returning, type Started } from './start-and-return'
import { type TimedClient, timedClient } from './timed-client'

const width = 10
const bars = { start: 2, callback: 4 }

type Clients = { app: TimedClient; bare: TimedClient }
type Measure = (pair: Pair, count: number) => Promise<Samples>
type Phase = { measure: Measure; count: number; way: string }

function next<T>(queue: T[]): T {
  const item = queue.shift()
  if (item === undefined) throw new Error('the bench ran out of what it prepared')
  return item
}

/** Measures starts and then, with the very attempts that they made, callbacks. */
async function measureBoth(world: World, { app, bare }: Clients, { measure, count }: Phase) {
  const started: Started[] = []
  const start = async () => {
    const one = await pressButton(world, app, next(world.people))
    started.push(one)
    return one.ms
  }
  const beside = () => insertBare(bare)
  const starts = await measure({ ours: start, beside }, count)
  const returning: Returning[] = []
  for (const one of started) returning.push(await allow(world, one))
  const callback = async () => (await arrive(world, app, next(returning))).netMs
  const callbacks = await measure({ ours: callback, beside }, count)
  return { starts, callbacks }
}

function figures(what: string, where: string, bar: number, { ours, beside }: Samples): Figure[] {
  return [50, 95].map((rank) =>
    atMostTimes({
      name: `${what}, p${rank} of ${ours.length} ${where}, ms`,
      ours: percentile(ours, rank),
      beside: percentile(beside, rank),
      bar,
    }),
  )
}

async function measureWorld(world: World, { samples, warmUp, report }: SuiteOptions): Promise<Figure[]> {
  const clients = { app: timedClient(world.app.origin, width), bare: timedClient(world.bare.origin, width) }
  const phases: Phase[] = [
    { measure: inARow, count: samples, way: 'in a row' },
    { measure: (pair, count) => atOnce(pair, count, width), count: samples, way: `with ${width} at once` },
  ]
  report(`${world.kind}: warming up with ${warmUp} starts and callbacks`)
  await measureBoth(world, clients, { measure: inARow, count: warmUp, way: '' })
  const all: Figure[] = []
  for (const phase of phases) {
    report(`${world.kind}: ${phase.count} starts and callbacks ${phase.way}`)
    const { starts, callbacks } = await measureBoth(world, clients, phase)
    const where = `${phase.way}, ${world.kind}`
    all.push(...figures('start a connect', where, bars.start, starts))
    all.push(...figures('the whole callback', where, bars.callback, callbacks))
  }
  await Promise.all([clients.app.close(), clients.bare.close()])
  return all
}

/** Counts in the database what the answers claimed. @throws when the app did not do what was measured */
async function checkRows(world: World, expected: number): Promise<void> {
  await world.app.stop()
  const rows = await world.database.withSql((sql) =>
    sql(`SELECT (SELECT count(*) FROM "ConnectAttempt" WHERE outcome = 'awaiting-confirmation')::int AS attempts,
      (SELECT count(*) FROM "TokenSet" JOIN "Connection" ON id = "connectionId" WHERE status = 'PENDING')::int AS sealed,
      (SELECT count(*) FROM "AuditEvent" WHERE action = 'connect.started')::int AS started,
      (SELECT count(*) FROM "AuditEvent" WHERE action = 'connect.finished')::int AS finished`),
  )
  const counts = Object.values(rows[0] ?? {})
  if (counts.length !== 4 || counts.some((count) => count !== expected)) {
    throw new Error(`the database holds other rows than were measured: ${JSON.stringify(rows)}, not ${expected}`)
  }
}

async function measureOn(kind: DatabaseKind, options: SuiteOptions): Promise<Figure[]> {
  const people = options.warmUp + 2 * options.samples
  return await inWorld({ kind, people }, async (world) => {
    const measured = await measureWorld(world, options)
    await checkRows(world, people)
    return measured
  })
}

/** Starting a connect and its callback, beside a bare Next handler with one INSERT, on both databases. */
export const connectSuite: Suite = {
  name: 'connect',
  title: 'Connecting',
  method: `Real sessions, a person for each press, real codes from the sandbox. Beside it stands a bare Next app of the same
version with one route handler that does one INSERT with Prisma, on the same database (the embedded one: on a copy, as
only one process may open it). One request after the other, the two apps in turns; then ten at once, in turns of 50.
The time of a callback is without that in which the sandbox worked on its token and account requests, as a recorder
between app and sandbox saw it. Afterwards the rows in the database are counted.`,
  run: async (options) => [...(await measureOn('embedded', options)), ...(await measureOn('Postgres', options))],
}
