import type { World } from './world/world'

/** What a row found: trials that went well, trials that did not, and figures worth a line. */
export type Tally = { passed: number; failed: number; notes: string[] }

export type RowInput = {
  world: World
  trials: number
  /** Numbers in [0, 1) that the seed decides. */
  random: () => number
  seed: number
}

/** One kind of fault, inflicted so many times. */
export type Row = {
  name: string
  /** What must hold in each trial. */
  promise: string
  /** How often, unless told otherwise. */
  trials: number
  /** How often in a quick run; left out where real time or a built app makes it slow. */
  quickTrials?: number
  run: (input: RowInput) => Promise<Tally>
}

/** Runs work for the numbers from 0, so many at once. */
export async function inParallel(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) {
      next += 1
      await work(next - 1)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane))
}

/** @returns the value below which the given part of the values lies */
export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
