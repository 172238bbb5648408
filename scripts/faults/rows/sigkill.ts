import { age, connectMany, type TestConnection } from '@/lib/refresh/testing/connections'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates, recover } from '../world/inspect'

type Point = 'before-send' | 'after-answer' | 'after-journal' | 'after-commit'

const batch = 50
const atOnce = 3

/** Starts a process, lets it refresh one clinic, and has it killed at the point. @returns whether it was */
async function killOne({ world }: RowInput, point: Point, clinic: TestConnection): Promise<boolean> {
  const worker = await world.start({ FAILPOINT: `${point}:kill` })
  worker.get([clinic.connectionId]).catch(() => undefined)
  const { signal } = await worker.ended
  return signal === 'SIGKILL'
}

async function killMany(input: RowInput, point: Point, isKept: boolean): Promise<Tally> {
  const { world, trials } = input
  const tally: Tally = { passed: 0, failed: 0, notes: [] }
  let named = 0
  for (let done = 0; done < trials; done += batch) {
    const clinics = await connectMany(world.provider, Math.min(batch, trials - done))
    await age(
      clinics.map(({ connectionId }) => connectionId),
      'expired',
    )
    let killed = 0
    await inParallel(clinics.length, atOnce, async (index) => {
      const clinic = clinics[index]
      if (clinic !== undefined && (await killOne(input, point, clinic))) killed += 1
    })
    const next = await world.start()
    await recover(next)
    await next.stop()
    const fates = await countFates(world, clinics)
    const good = isKept ? fates.kept : fates.named + fates.kept
    tally.passed += Math.min(good, killed)
    tally.failed += clinics.length - Math.min(good, killed)
    named += fates.named
  }
  if (!isKept) tally.notes.push(`${named} of ${trials} lost, each named lost_rotation; 0 silent unless failed says so`)
  return tally
}

function killRow(point: Point, trials: number): Row {
  return {
    name: `sigkill-${point}`,
    promise: `killed ${point.replace('-', ' ')}: nothing is lost`,
    trials,
    quickTrials: 2,
    run: (input) => killMany(input, point, true),
  }
}

export const sigkillRows: Row[] = [
  killRow('before-send', 340),
  killRow('after-journal', 340),
  killRow('after-commit', 340),
  {
    name: 'sigkill-unprotected',
    promise: 'killed between the provider’s commit and our journal: every loss is found out and named lost_rotation',
    trials: 200,
    quickTrials: 2,
    run: (input) => killMany(input, 'after-answer', false),
  },
  {
    name: 'sigkill-unprotected-grace',
    promise: 'the same with a provider that grants grace: nothing is lost',
    trials: 100,
    quickTrials: 2,
    run: async (input) => {
      await input.world.provider.set({ graceSeconds: 3_600 })
      const tally = await killMany(input, 'after-answer', true)
      await input.world.provider.calm()
      return tally
    },
  },
]
