/**
 * The nearest-rank percentile: a value that was really measured, never one in between.
 *
 * @param samples any order, not empty
 * @param rank more than 0, at most 100
 */
export function percentile(samples: readonly number[], rank: number): number {
  if (!(rank > 0 && rank <= 100)) throw new RangeError(`there is no percentile ${rank}`)
  const sorted = [...samples].sort((a, b) => a - b)
  const found = sorted[Math.ceil((rank / 100) * sorted.length) - 1]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

/** @returns the middle value; of an even number the lower one of the two in the middle. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 50)
}

/** A stretch of time, both ends in milliseconds of one clock. */
export type Interval = { from: number; to: number }

/** @returns how long at least one of the intervals lasted, milliseconds: what overlaps counts once. */
export function coveredTime(intervals: readonly Interval[]): number {
  let [total, reached] = [0, Number.NEGATIVE_INFINITY]
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return total
}
