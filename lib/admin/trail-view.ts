import type { AuditAction } from '@/lib/audit/audit-actions'
import type { TrailFault } from '@/lib/audit/trail-fault'
import type { TrailQuery } from './trail-query'

/** Somebody or something that an event names: an id, and what it is called, if it is still known. */
export type TrailNamed = { kind: string; id: string; name: string | null; clinicId: string | null }

/** One event as the page shows it. Instants are ISO 8601, UTC. */
export type TrailEventView = {
  id: string
  /** Its number in the chain. */
  number: string | null
  at: string
  /** Null for a word that this version of the app does not know. */
  action: AuditAction | null
  word: string
  actor: TrailNamed | { kind: 'anonymous' }
  subject: TrailNamed | null
  requestId: string | null
  address: string | null
  facts: [name: string, value: string][]
}

/** What the last verification found. */
export type ChainView =
  | { kind: 'never' }
  | { kind: 'intact'; number: string; hash: string; at: string }
  | { kind: 'broken'; number: string | null; fault: TrailFault; at: string }

export type TrailView = {
  query: TrailQuery
  chain: ChainView
  events: TrailEventView[]
  /** Where the next page begins, null when this is the last one. */
  older: string | null
}
