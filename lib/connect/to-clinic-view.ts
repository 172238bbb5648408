import type { ClinicFacts, ConnectionFacts } from '@/lib/store/clinics'
import type { ClinicView, ConnectionView } from './connection-view'
import { type Circumstances, judgeConnection } from './judge-connection'

/** A connection row in the words of the pages. */
export function toConnectionView(facts: ConnectionFacts, circumstances: Circumstances): ConnectionView {
  return {
    ...judgeConnection(facts, circumstances),
    id: facts.id,
    accountName: facts.accountName,
    accountEmail: facts.accountEmail,
    connectedBy: facts.connectedBy === null ? null : (facts.connectedBy.name ?? facts.connectedBy.email),
    ...(facts.linkId !== null && { isByLink: true }),
    connectedAt: facts.connectedAt?.toISOString() ?? null,
    lastCallOkAt: facts.lastCallOkAt?.toISOString() ?? null,
  }
}

/**
 * A clinic row in the words of the pages.
 *
 * @param seen ids of the clinics of the same connection that this person may see. Whoever sees them all
 *   disconnects them all, and is told their names; anyone else disconnects only this one.
 */
export function toClinicView(row: ClinicFacts, seen: ReadonlySet<string>, circumstances: Circumstances): ClinicView {
  const others = row.connection?.clinics.filter(({ id }) => id !== row.id) ?? []
  const decidesForAll = others.every(({ id }) => seen.has(id))
  return {
    id: row.id,
    name: row.name,
    logoUrl: row.logoUrl,
    timezone: row.timezone ?? 'UTC',
    connection: row.connection === null ? null : toConnectionView(row.connection, circumstances),
    sharedWith: decidesForAll ? others.map(({ name }) => name) : [],
  }
}
