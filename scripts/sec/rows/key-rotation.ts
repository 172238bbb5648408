import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import type { Database } from '../world/database'
import { buildWorker, startWorker } from '../world/worker'
import { bothKeys, findBroken, refreshRow, rings, storeTokenSets } from './sealed-rows'

const rowsForEachKill = 1_000
const sample = 400
// 50 refreshes a second go on all the time.
const betweenRefreshesMs = 20

type Rotation = RowInput & { database: Database; script: string; ids: string[]; generations: Map<string, number> }

const pick = <T>(random: () => number, from: T[]): T | undefined => from[Math.floor(random() * from.length)]

/** Refreshes rows until it is told to stop, each by an instance with one of the two orders of keys. @returns how many */
async function refreshOn({ random, database, ids, generations }: Rotation, stop: AbortSignal): Promise<number> {
  let done = 0
  while (!stop.aborted) {
    const id = pick(random, ids) ?? ''
    const generation = generations.get(id) ?? 1
    const isStored = await refreshRow(database, random() < 0.5 ? rings.both : rings.old, id, generation)
    if (!isStored) throw new Error('a refresh was not stored, though nobody else refreshes')
    generations.set(id, generation + 1)
    done += 1
    await wait(betweenRefreshesMs)
  }
  return done
}

const envOf = ({ database }: Rotation) => ({
  DATABASE_URL: database.url,
  DATA_DIR: database.dataDir,
  TOKEN_ENCRYPTION_KEYS: bothKeys,
})

/** Starts the rotation and kills it at some point. @returns whether it was still at work */
async function rotateAndKill(rotation: Rotation): Promise<boolean> {
  const child = startWorker(rotation.script, envOf(rotation))
  const ended = once(child, 'exit')
  const batches = 1 + Math.floor(rotation.random() * 5)
  let told = 0
  child.on('message', async () => {
    told += 1
    if (told !== batches) return
    await wait(rotation.random() * 40)
    child.kill('SIGKILL')
  })
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

async function killMany(rotation: Rotation): Promise<Tally> {
  const { trials, random, ids, generations, database } = rotation
  let [passed, killed] = [0, 0]
  for (let trial = 0; trial < trials; trial += 1) {
    if (await rotateAndKill(rotation)) killed += 1
    // Noted before the look: what a refresh stores meanwhile can only be newer.
    const noted = new Map(generations)
    const some = Array.from({ length: sample }, () => pick(random, ids) ?? '')
    const { unreadable, overwritten, rows } = await findBroken(database, rings.both, noted, [...new Set(some)])
    if (unreadable === 0 && overwritten === 0 && rows > 0) passed += 1
  }
  return { passed, failed: trials - passed, notes: [`${killed} of ${trials} runs were killed at work`] }
}

/** Runs to the end with nobody refreshing, and then looks at every row with the new key alone. */
async function finish(rotation: Rotation): Promise<{ broken: number; pace: string }> {
  const { database, ids, generations } = rotation
  const [left] = await database.sql(
    `SELECT count(*)::int AS n FROM "TokenSet" WHERE split_part("refreshSealed", '.', 2) = 'old'`,
  )
  const begun = performance.now()
  const [code] = await once(startWorker(rotation.script, envOf(rotation)), 'exit')
  const seconds = (performance.now() - begun) / 1_000
  const { unreadable, overwritten, rows } = await findBroken(database, rings.new, generations, ids)
  const broken = unreadable + overwritten + (ids.length - rows) + (code === 0 ? 0 : 1)
  return {
    broken,
    pace: `the last run resealed ${left?.n} rows in ${seconds.toFixed(1)} s; ${broken} of ${rows} rows broken`,
  }
}

async function rotateUnderFire(input: RowInput): Promise<Tally> {
  const database = await input.world.database('rotation')
  await database.sql('TRUNCATE "Connection" CASCADE')
  const ids = await storeTokenSets(database, input.trials * rowsForEachKill)
  const rotation = {
    ...input,
    database,
    ids,
    script: await buildWorker('rotate'),
    generations: new Map<string, number>(),
  }
  const stop = new AbortController()
  const refreshing = refreshOn(rotation, stop.signal)
  // Awaited below; a failure in between must not end the process.
  refreshing.catch(() => undefined)
  const tally = await killMany(rotation).finally(() => stop.abort())
  const refreshes = await refreshing
  const { broken, pace } = await finish(rotation)
  const failed = Math.min(input.trials, tally.failed + broken)
  const notes = [...tally.notes, `${ids.length} rows, ${refreshes} refreshes meanwhile`, pace]
  return { passed: input.trials - failed, failed, notes }
}

export const keyRotationRows: Row[] = [
  {
    name: 'key-rotation',
    promise: 'K-06 C-31 keys are changed under refreshes and kills: no row unreadable, no row overwritten',
    trials: 100,
    run: rotateUnderFire,
  },
]
