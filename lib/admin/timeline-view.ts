import type { AuditAction } from '@/lib/audit/audit-actions'

/** One event of a clinic's history. */
export type TimelineEvent = {
  id: string
  /** ISO 8601 in UTC. */
  at: string
  /** Null for a word that this version of the app does not know. */
  action: AuditAction | null
  word: string
  by: { kind: 'person'; name: string | null } | { kind: 'system' } | { kind: 'other' }
  /** Words of closed lists and somebody's own reason, as the event holds them; nothing else of it. */
  reason: string | null
  outcome: string | null
  failure: string | null
}

/** One page of a history, the latest event first. `older`: where the next one begins, null when there is none. */
export type TimelineView = { events: TimelineEvent[]; older: string | null; isFirst: boolean }
