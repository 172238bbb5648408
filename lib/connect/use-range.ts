/** Days of use, UTC, "YYYY-MM-DD", both included. */
export type UseRange = { from: string; to: string }

const dayMs = 24 * 3_600_000
const usualDays = 30
const mostDays = 366

const textOf = (time: number) => new Date(time).toISOString().slice(0, 10)

function dayOf(given: unknown): number | null {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return null
  const time = Date.parse(given)
  return Number.isNaN(time) || textOf(time) !== given ? null : time
}

/** @returns the last so many days, today included */
export function lastDays(days: number, now: Date): UseRange {
  return { from: textOf(now.getTime() - (days - 1) * dayMs), to: textOf(now.getTime()) }
}

/**
 * The range that an address asks for. What cannot be one becomes the last 30 days; a range ends today at the
 * latest, and has 366 days at most.
 *
 * @param given values of a query, anything
 */
export function readUseRange(given: { from?: unknown; to?: unknown }, now: Date): UseRange {
  const today = dayOf(textOf(now.getTime())) ?? 0
  const to = Math.min(dayOf(given.to) ?? today, today)
  const from = dayOf(given.from) ?? to - (usualDays - 1) * dayMs
  if (from > to) return lastDays(usualDays, now)
  return { from: textOf(Math.max(from, to - (mostDays - 1) * dayMs)), to: textOf(to) }
}
