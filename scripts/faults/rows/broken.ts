import { age, connectMany } from '@/lib/refresh/testing/connections'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { lastEvent, untilRotated } from '../world/history'
import { countFates } from '../world/inspect'
import { terminate } from './shutdown'

/** A mistake counts as caught when the harness sees it lose tokens. */
const caught = (variant: string, lost: number, of: number): Tally => ({
  passed: lost > 0 ? of : 0,
  failed: lost > 0 ? 0 : of,
  notes: [`${variant} lost ${lost} of ${of} clinics, which the harness saw`],
})

/** Several processes, each with callers, on clinics that expire together. */
async function stormWith(input: RowInput, variant: string, latencyMs: number): Promise<Tally> {
  const { world, trials } = input
  await world.provider.fault({ name: 'slow', ms: latencyMs, when: 'after', times: null })
  const workers = await Promise.all([1, 2, 3].map(() => world.start({ BROKEN: variant })))
  const clinics = await connectMany(world.provider, trials)
  const ids = clinics.map(({ connectionId }) => connectionId)
  await age(ids, 'expired')
  await Promise.all(workers.map((worker) => worker.get(ids, 2)))
  // Those that were turned away ask again, as callers do.
  await Promise.all(workers.map((worker) => worker.get(ids, 1)))
  for (const worker of workers) await worker.stop()
  await world.provider.calm()
  const { kept } = await countFates(world, clinics)
  return caught(variant, trials - kept, trials)
}

/** The first holder stands still before its answers come; the second takes over meanwhile, and is overwritten. */
async function overtake(input: RowInput): Promise<Tally> {
  const { world, trials } = input
  await world.provider.set({ graceSeconds: 3_600 })
  const [first, second] = await Promise.all([1, 2].map(() => world.start({ BROKEN: 'no-fence' })))
  if (first === undefined || second === undefined) throw new Error('two were started')
  const clinics = await connectMany(world.provider, trials)
  const ids = clinics.map(({ connectionId }) => connectionId)
  await age(ids, 'expired')
  for (const { userId: user } of clinics) await world.provider.fault({ name: 'slow', ms: 3_000, when: 'after', user })
  const since = await lastEvent(world)
  const asked = first.get(ids)
  for (const { userId } of clinics) await untilRotated(world, [userId], since)
  first.signal('SIGSTOP')
  await age(ids, 'lease-over')
  await second.get(ids)
  first.signal('SIGCONT')
  await asked
  for (const worker of [first, second]) await worker.stop()
  await world.provider.calm()
  const { kept } = await countFates(world, clinics)
  return caught('no-fence', trials - kept, trials)
}

async function withoutDrain(input: RowInput): Promise<Tally> {
  const { lost } = await terminate(input, { BROKEN: 'no-drain' })
  return caught('no-drain', lost, input.trials)
}

const row = (variant: string, promise: string, trials: number, run: Row['run']): Row => ({
  name: `broken-${variant}`,
  promise: `${promise}: caught`,
  trials,
  quickTrials: ['held-transaction', 'no-drain'].includes(variant) ? undefined : 3,
  run,
})

export const brokenRows: Row[] = [
  row('no-lock', 'a refresh without a lock', 30, (input) => stormWith(input, 'no-lock', 50)),
  row('no-fence', 'a lock that runs out before the provider answers, and a save without a fence', 30, overtake),
  row('held-transaction', 'a transaction held open while the provider is asked', 12, (input) =>
    stormWith(input, 'held-transaction', 12_000),
  ),
  row('no-drain', 'a shutdown that does not drain', 30, withoutDrain),
]
