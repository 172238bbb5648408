import type { BudgetEntry, BudgetLog } from '@/lib/store/account-budget'

/**
 * What a reservation brought: how many requests may be sent, when asking for the rest can help, and how many the
 * window holds with it.
 */
export type Reservation = { granted: number; waitMs: number; inWindow: number }

export type ReservationWish = { wanted: number; limit: number; windowMs: number }

// Reservations within this time share an entry, which counts from its end: the log stays short and never forgets early.
const binMs = 250

function added(entries: BudgetEntry[], now: Date, count: number): BudgetEntry[] {
  const at = new Date(Math.ceil((now.getTime() + 1) / binMs) * binMs)
  const last = entries.at(-1)
  if (last === undefined || last.at < at) return [...entries, { at, count }]
  return [...entries.slice(0, -1), { at: last.at, count: last.count + count }]
}

/**
 * Reserves requests in a log: never more than `limit` in any `windowMs`, wherever the window begins.
 *
 * @returns what was granted, and the log with it
 */
export function reserveInLog(
  log: BudgetLog,
  { wanted, limit, windowMs }: ReservationWish,
): Reservation & { entries: BudgetEntry[] } {
  const { now, pausedUntil } = log
  const entries = log.entries.filter(({ at }) => at.getTime() > now.getTime() - windowMs)
  const pauseMs = Math.max(0, (pausedUntil?.getTime() ?? 0) - now.getTime())
  const used = entries.reduce((sum, { count }) => sum + count, 0)
  if (pauseMs > 0) return { granted: 0, waitMs: pauseMs, inWindow: used, entries }
  const granted = Math.max(0, Math.min(wanted, limit - used))
  const [oldest] = entries
  const waitMs = oldest === undefined ? 0 : oldest.at.getTime() + windowMs - now.getTime()
  return { granted, waitMs, inWindow: used + granted, entries: granted > 0 ? added(entries, now, granted) : entries }
}
