// Lighthouse's calculator for its CPU throttling: a machine of this index is so many times a phone of the middle range.
const steps = [
  { index: 150, times: 1 },
  { index: 800, times: 2 },
  { index: 1_300, times: 3 },
  { index: 2_000, times: 6 },
]

/**
 * How much slower than a machine a phone of the middle range is.
 *
 * Source: Lighthouse, docs/throttling.md ("Calibrating the CPU slowdown") and the calculator that it points to.
 *
 * @param benchmarkIndex what Lighthouse measured of the machine
 * @returns a multiplier of 1 or more
 */
export function phoneSlowdown(benchmarkIndex: number): number {
  const next = steps.findIndex(({ index }) => benchmarkIndex < index)
  if (next === 0) return 1
  const [low, high] = [steps.at(next === -1 ? -2 : next - 1), steps.at(next)]
  if (low === undefined || high === undefined) throw new RangeError('There are no such steps.')
  return low.times + ((benchmarkIndex - low.index) / (high.index - low.index)) * (high.times - low.times)
}
