const minute = 60_000
const day = 24 * 60 * minute

/** Why somebody is told something: the words of the database. */
export type CauseKind = 'RECONNECT' | 'CONFIGURATION' | 'BACKGROUND' | 'APPROVAL' | 'DIGEST'

/** The reminders, in their order. */
export const ladderSteps = ['first', 'day-3', 'day-7', 'day-14'] as const
export type LadderStep = (typeof ladderSteps)[number]

/** What a notice is: a reminder, the good news that ends them, or a digest. */
export type NoticeStep = LadderStep | 'fixed' | 'digest'

/**
 * How long a clinic has to be out before anybody hears of it. When Digitail refuses everybody, lib/refresh notices
 * within ten minutes and takes back what happened in those (store/refusals.ts, forbid-connection.ts): a mail that went
 * out earlier would have been about nothing.
 */
export const settleMs = 11 * minute

type Rung = { step: NoticeStep; afterMs: number }

const reminders = (firstAfterMs: number): Rung[] => [
  { step: 'first', afterMs: firstAfterMs },
  { step: 'day-3', afterMs: 3 * day },
  { step: 'day-7', afterMs: 7 * day },
  { step: 'day-14', afterMs: 14 * day },
]

/** When each step is due, counted from the cause. Faults of ours are told once: whoever can mend them has been told. */
export const ladders: Record<CauseKind, readonly Rung[]> = {
  RECONNECT: reminders(settleMs),
  CONFIGURATION: [{ step: 'first', afterMs: 15 * minute }],
  BACKGROUND: [{ step: 'first', afterMs: 15 * minute }],
  APPROVAL: reminders(0),
  DIGEST: [{ step: 'digest', afterMs: 0 }],
}

/**
 * Where on its ladder a cause is. Of several steps that came due unseen, because an incident or a stopped server kept
 * them, only the last counts: nobody gets two reminders at once.
 *
 * @returns the step that is due, or null before the first one, and when the next will be, or null after the last
 */
export function rungAt(kind: CauseKind, since: Date, now: Date): { step: NoticeStep | null; nextAt: Date | null } {
  const at = ({ afterMs }: Rung) => new Date(since.getTime() + afterMs)
  const rungs = ladders[kind]
  const due = rungs.filter((rung) => at(rung) <= now)
  const next = rungs[due.length]
  return { step: due.at(-1)?.step ?? null, nextAt: next === undefined ? null : at(next) }
}
