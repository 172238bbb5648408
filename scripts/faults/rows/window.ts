import { age, connectMany } from '@/lib/refresh/testing/connections'
import { ms, quantile } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { countFates } from '../world/inspect'

/** Expected losses a year: 500 clinics refreshed 24 times a day, three instances, each killed without warning weekly. */
function lossesPerYear(windowMs: number): number {
  const refreshesPerSecond = (500 * 24) / 86_400 / 3
  return refreshesPerSecond * (windowMs / 1_000) * 3 * 52
}

async function measure({ world, trials }: RowInput): Promise<Tally> {
  const worker = await world.start()
  const clinics = await connectMany(world.provider, trials)
  for (const { connectionId } of clinics) {
    await age([connectionId], 'expired')
    await worker.get([connectionId])
  }
  const samples = await worker.window()
  await worker.stop()
  const written = samples.map(({ writtenMs }) => writtenMs)
  const flushed = samples.map(({ flushedMs }) => flushedMs)
  const { kept } = await countFates(world, clinics)
  return {
    passed: Math.min(kept, samples.length),
    failed: trials - Math.min(kept, samples.length),
    notes: [
      `last byte of the answer until a killed process loses nothing: p50 ${ms(quantile(written, 0.5))}, p99 ${ms(quantile(written, 0.99))}`,
      `until a power cut loses nothing: p50 ${ms(quantile(flushed, 0.5))}, p99 ${ms(quantile(flushed, 0.99))}`,
      `expected losses a year with 500 clinics, hourly refreshes and three instances killed weekly: ${lossesPerYear(quantile(written, 0.5)).toFixed(4)}, plus what the network takes (provider’s commit until last byte)`,
    ],
  }
}

export const windowRows: Row[] = [
  {
    name: 'unprotected-window',
    promise: 'how long a new pair exists in one process alone, measured',
    trials: 300,
    run: measure,
  },
]
