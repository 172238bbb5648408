import type { ConnectionFacts } from '@/lib/store/clinics'
import type { ConnectionStanding, ReconnectReason, StandingCause, WhoActs } from './connection-view'

/** What holds for all connections at a moment. Instants are of the database's clock. */
export type Circumstances = {
  now: Date
  /** The open incident, which holds every renewal back but one that probes. */
  incident: { kind: 'our-configuration' | 'provider-outage'; nextProbeAt: string } | null
  /** Whether nothing renews in the background. */
  isSweepLate: boolean
}

type Tokens = NonNullable<ConnectionFacts['tokenSet']>

const reasons: Record<NonNullable<ConnectionFacts['reason']>, ReconnectReason> = {
  REVOKED: 'revoked',
  EXPIRED: 'expired',
  LOST_ROTATION: 'lost_rotation',
  FORBIDDEN: 'forbidden',
}

// Tokens are replaced ahead of time. Run out and still there, they say that something keeps us from it.
const graceMs = 2 * 60_000

// Of the faults that are written down for one connection, these ask for a developer of this app.
const ourFaults = ['invalid_request', 'unexpected_answer']

const nobody = { step: 'none', at: null } as const

/**
 * The one table of how a connection stands: from its row, its token set and what holds for all, to its health,
 * the cause, what happens next by itself, and who must act. Every page, list and notice takes it from here.
 */
export function judgeConnection(facts: ConnectionFacts, circumstances: Circumstances): ConnectionStanding {
  const { status, tokenSet } = facts
  if (status === 'NEEDS_RECONNECT') return judgeBroken(facts)
  if (status !== 'ACTIVE' || tokenSet === null) {
    const since = facts.statusSince.toISOString()
    return { health: 'disconnected', reason: null, cause: 'disconnected', since, next: nobody, whoActs: 'nobody' }
  }
  const isExpired = tokenSet.accessExpiresAt.getTime() + graceMs < circumstances.now.getTime()
  const isDegraded = tokenSet.failures > 0 || isExpired
  return isDegraded ? degraded(tokenSet, circumstances) : live(facts, tokenSet, circumstances)
}

/** How a connection stands that only a person can bring back. */
export function judgeBroken(facts: Pick<ConnectionFacts, 'reason' | 'statusSince'>): ConnectionStanding {
  const { reason: word, statusSince } = facts
  const reason = word === null ? 'revoked' : reasons[word]
  const whoActs = reason === 'forbidden' ? 'clinic-manager' : 'clinic'
  const since = statusSince.toISOString()
  return { health: 'needs_reconnect', reason, cause: reason, since, next: nobody, whoActs }
}

function live(facts: ConnectionFacts, tokens: Tokens, { incident, now }: Circumstances): ConnectionStanding {
  const since = facts.statusSince.toISOString()
  const held = incident !== null && tokens.refreshAt <= new Date(incident.nextProbeAt) ? incident : null
  const at = held?.nextProbeAt ?? tokens.refreshAt.toISOString()
  const next = isUnderWay(tokens, now) ? ({ step: 'renewing', at: null } as const) : ({ step: 'renew', at } as const)
  return { health: 'live', reason: null, cause: 'works', since, next, whoActs: 'nobody' }
}

function degraded(tokens: Tokens, circumstances: Circumstances): ConnectionStanding {
  const { incident, now } = circumstances
  const cause = degradedCause(tokens, circumstances)
  const whoActs: WhoActs = cause === 'digitail-trouble' || cause === 'digitail-outage' ? 'nobody' : 'operator'
  // The renewal fell due at this moment, and has not come about since.
  const since = tokens.refreshAt.toISOString()
  const standing = { health: 'degraded', reason: null, cause, since, whoActs } as const
  if (isUnderWay(tokens, now)) return { ...standing, next: { step: 'renewing', at: null } }
  const at = incident?.nextProbeAt ?? tokens.nextTryAt?.toISOString() ?? null
  return { ...standing, next: { step: 'try-again', at } }
}

function degradedCause(
  { failures, lastFailure, restoredAt }: Tokens,
  { incident, isSweepLate }: Circumstances,
): StandingCause {
  if (incident !== null) return incident.kind === 'our-configuration' ? 'our-configuration' : 'digitail-outage'
  if (restoredAt !== null) return 'restored'
  if (failures > 0) return ourFaults.includes(lastFailure ?? '') ? 'our-configuration' : 'digitail-trouble'
  return isSweepLate ? 'background-late' : 'overdue'
}

function isUnderWay({ leaseUntil }: Tokens, now: Date): boolean {
  return leaseUntil !== null && leaseUntil > now
}
