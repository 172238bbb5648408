import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from '@/lib/infra/migrate'
import { startOver } from '@/lib/refresh/testing/connections'
import { freePort } from '../../free-port'
import { ms, quantile } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { lastEvent, untilRotated } from '../world/history'
import type { World } from '../world/world'

const next = 'node_modules/next/dist/bin/next'
const clinicsEach = 8
const longestExitMs = 30_000

/** `next start` as the README runs it: SIGTERM in the middle of the sweep that the server does by itself. */
async function terminateServer(world: World, env: Record<string, string>, random: () => number, userIds: number[]) {
  const since = await lastEvent(world)
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(await freePort())]
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, args, { env: { PATH, HOME, NODE_ENV: 'production', ...env }, stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await Promise.race([untilRotated(world, userIds, since), ended])
  await wait(random() * 40)
  const asked = performance.now()
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), longestExitMs)
  await ended
  clearTimeout(timer)
  return performance.now() - asked
}

/** Builds the app, unless what it is made of is unchanged. */
function ensureBuilt(): void {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the app does not build: ${stdout.slice(-500)}`)
}

async function terminateMany(
  { world, trials, random }: RowInput,
  change: () => Promise<Record<string, string>>,
): Promise<Tally> {
  ensureBuilt()
  const exits: number[] = []
  let passed = 0
  for (let trial = 0; trial < trials; trial += 1) {
    await startOver()
    const env = { ...world.env, ...(await change()) }
    const before = await world.start(env)
    const clinics = await before.connect(clinicsEach)
    await before.stop()
    await world.provider.fault({ name: 'slow', ms: 60, when: 'after', times: null })
    exits.push(
      await terminateServer(
        world,
        env,
        random,
        clinics.map(({ userId }) => userId),
      ),
    )
    await world.provider.calm()
    const after = await world.start(env)
    const { kept } = await after.inspect(clinics)
    await after.stop()
    if (kept === clinicsEach && (exits.at(-1) ?? 0) < longestExitMs) passed += 1
  }
  const note = `exit after SIGTERM p50 ${ms(quantile(exits, 0.5))}, at most ${ms(Math.max(...exits))}`
  return { passed, failed: trials - passed, notes: [note] }
}

async function embedded(input: RowInput): Promise<Tally> {
  const folders: string[] = []
  try {
    return await terminateMany(input, async () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-faults-'))
      folders.push(dataDir)
      await migrate({ target: { databaseUrl: undefined, dataDir }, report: () => undefined })
      return { DATABASE_URL: '', DATA_DIR: dataDir }
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}

const promise = 'the built app under next start, SIGTERM in the middle of its sweep: nothing is lost, exit within 30 s'

export const nextStartRows: Row[] = [
  { name: 'next-start-postgres', promise, trials: 10, run: (input) => terminateMany(input, async () => ({})) },
  { name: 'next-start-embedded', promise: `${promise}, on the embedded database`, trials: 5, run: embedded },
]
