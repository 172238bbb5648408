/**
 * How often a value of the one is larger than a value of the other (Mann and Whitney's U, as a share of all pairs). What
 * nobody can tell apart is at one half.
 *
 * @returns 0 to 1; equal values count half
 */
export function shareOfLarger(ones: readonly number[], others: readonly number[]): number {
  const wins = ones.flatMap((one) => others.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}

/** How far from one half chance alone leads: the standard deviation of `shareOfLarger` for so many of each. */
export function chanceOf(ones: number, others: number): number {
  return Math.sqrt((ones + others + 1) / (12 * ones * others))
}
