import type { Tally } from './row'

const shown = 8

/**
 * @param total how many were tried
 * @param faults a line for each that did not hold
 * @param notes figures worth a line
 */
export function tallyOf(total: number, faults: string[], notes: string[] = []): Tally {
  const failed = Math.min(total, faults.length)
  return { passed: total - failed, failed, trials: total, notes: [...notes, ...[...new Set(faults)].slice(0, shown)] }
}

/** The same for a matrix of which every field was tried. */
export function wholeTally(total: number, faults: string[], notes: string[] = []): Tally {
  return { ...tallyOf(total, faults, notes), isWhole: true }
}
