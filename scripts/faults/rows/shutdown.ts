import { setTimeout as wait } from 'node:timers/promises'
import { age, connectMany } from '@/lib/refresh/testing/connections'
import { inParallel, ms, quantile } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { lastEvent, untilRotated } from '../world/history'
import { countFates, recover } from '../world/inspect'

const clinicsEach = 8
const atOnce = 2
const longestExitMs = 30_000

/** Ends a process politely at a random moment of its refreshes. */
export async function terminate(input: RowInput, change: Record<string, string>): Promise<Tally & { lost: number }> {
  const { world, trials, random } = input
  // The provider has rotated already while its answer takes its time: what is cut off now is lost.
  await world.provider.fault({ name: 'slow', ms: 60, when: 'after', times: null })
  const exits: number[] = []
  let [passed, lost] = [0, 0]
  await inParallel(trials, atOnce, async () => {
    const clinics = await connectMany(world.provider, clinicsEach)
    const ids = clinics.map(({ connectionId }) => connectionId)
    await age(ids, 'expired')
    const worker = await world.start(change)
    const since = await lastEvent(world)
    worker.get(ids, 3).catch(() => undefined)
    await untilRotated(
      world,
      clinics.map(({ userId }) => userId),
      since,
    )
    await wait(random() * 40)
    const asked = performance.now()
    worker.signal('SIGTERM')
    const { code } = await worker.ended
    exits.push(performance.now() - asked)
    // Whatever it did not begin is still as it was: both pairs, the old and the new, count as kept.
    const fates = await countFates(world, clinics)
    lost += clinicsEach - fates.kept
    if (fates.kept === clinicsEach && code === 143 && (exits.at(-1) ?? 0) < longestExitMs) passed += 1
  })
  await world.provider.calm()
  const notes = [`exit after SIGTERM p50 ${ms(quantile(exits, 0.5))}, p99 ${ms(quantile(exits, 0.99))}`]
  return { passed, failed: trials - passed, notes, lost }
}

const points = ['before-send', 'after-answer', 'after-journal', 'after-commit'] as const

/** Stops processes at every point, has another one take over, and lets them go on. */
async function pause(input: RowInput): Promise<Tally> {
  const { world, trials, random } = input
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  const other = await world.start()
  await inParallel(points.length, points.length, async (lane) => {
    const stopper = await world.start({ FAILPOINT: `${points[lane]}:stop` })
    for (let trial = lane; trial < trials; trial += points.length) {
      const [clinic] = await connectMany(world.provider, 1)
      if (clinic === undefined) continue
      const { connectionId } = clinic
      await age([connectionId], 'expired')
      const stopped = stopper.get([connectionId])
      await stopper.untilStopped()
      await age([connectionId], 'lease-over')
      const taken = other.get([connectionId])
      // It wakes before the other one is done, or long after.
      if (random() < 0.5) await taken
      else await wait(random() * 100)
      stopper.signal('SIGCONT')
      await Promise.all([stopped, taken])
      const fates = await countFates(world, [clinic])
      if (fates.kept === 1) tally.passed += 1
    }
    await stopper.stop()
  })
  await recover(other)
  await other.stop()
  return { ...tally, failed: trials - tally.passed }
}

export const shutdownRows: Row[] = [
  {
    name: 'sigterm',
    promise: `SIGTERM while ${clinicsEach} clinics are refreshed: nothing is lost, exit within 30 s`,
    trials: 200,
    quickTrials: 2,
    run: (input) => terminate(input, {}),
  },
  {
    name: 'sigstop',
    promise: 'stopped past its lease at any of four points, while another process takes over: nothing is lost',
    trials: 200,
    quickTrials: 2,
    run: pause,
  },
]
