import type { ClinicFacts, ConnectionFacts } from '@/lib/store/clinics'
import type { ClinicView, ConnectionHealth, ConnectionView, ReconnectReason } from './connection-view'

const reasons: Record<NonNullable<ConnectionFacts['reason']>, ReconnectReason> = {
  REVOKED: 'revoked',
  EXPIRED: 'expired',
  LOST_ROTATION: 'lost_rotation',
  FORBIDDEN: 'forbidden',
}

function healthOf({ status, tokenSet }: ConnectionFacts): ConnectionHealth {
  if (status === 'NEEDS_RECONNECT') return 'needs_reconnect'
  if (status !== 'ACTIVE') return 'disconnected'
  return (tokenSet?.failures ?? 0) > 0 ? 'degraded' : 'live'
}

/** A connection row in the words of the pages. */
export function toConnectionView(facts: ConnectionFacts): ConnectionView {
  return {
    id: facts.id,
    health: healthOf(facts),
    reason: facts.reason === null ? null : reasons[facts.reason],
    since: facts.statusSince.toISOString(),
    accountName: facts.accountName,
    accountEmail: facts.accountEmail,
    connectedBy: facts.connectedBy === null ? null : (facts.connectedBy.name ?? facts.connectedBy.email),
    connectedAt: facts.connectedAt?.toISOString() ?? null,
    lastCallOkAt: facts.lastCallOkAt?.toISOString() ?? null,
    nextTryAt: facts.tokenSet?.nextTryAt?.toISOString() ?? null,
  }
}

/**
 * A clinic row in the words of the pages.
 *
 * @param seen ids of the clinics of the same connection that this person may see. Whoever sees them all
 *   disconnects them all, and is told their names; anyone else disconnects only this one.
 */
export function toClinicView(row: ClinicFacts, seen: ReadonlySet<string>): ClinicView {
  const others = row.connection?.clinics.filter(({ id }) => id !== row.id) ?? []
  const decidesForAll = others.every(({ id }) => seen.has(id))
  return {
    id: row.id,
    name: row.name,
    logoUrl: row.logoUrl,
    timezone: row.timezone ?? 'UTC',
    connection: row.connection === null ? null : toConnectionView(row.connection),
    sharedWith: decidesForAll ? others.map(({ name }) => name) : [],
  }
}
