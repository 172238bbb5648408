import type { AuditAction } from './audit-actions'

/** Who did it. Never a nullable user id: what nobody did, the system, the holder of a link or an unknown visitor did. */
export type Actor =
  | { kind: 'person'; userId: string }
  | { kind: 'link'; linkId: string }
  | { kind: 'system'; name: string }
  | { kind: 'anonymous' }

/** What something can be done to. */
export const subjectKinds = [
  'person',
  'address',
  'clinic',
  'connection',
  'attempt',
  'link',
  'incident',
  'notice',
  'page',
  'trail',
] as const

export type SubjectKind = (typeof subjectKinds)[number]

/** What it was done to. */
export type Subject = { kind: SubjectKind; id: string }

type Fact = string | number | boolean | null

/** Facts about the event: flat, small, and never a secret. */
export type AuditData = Record<string, Fact | string[] | number[]>

export type AuditEvent = {
  action: AuditAction
  actor: Actor
  /** Null when the event has no subject of its own. */
  subject: Subject | null
  /** The request in which it happened, null outside one. */
  requestId: string | null
  data: AuditData
}
