/** How a connection is doing, in the words that every page shares. */
export type ConnectionHealth = 'live' | 'degraded' | 'needs_reconnect' | 'disconnected'

/** Why a person has to reconnect. An outage or our own misconfiguration is never a reason. */
export type ReconnectReason = 'revoked' | 'expired' | 'lost_rotation' | 'forbidden'

/** A connection as pages may know it: never a token, never a row. Instants are ISO 8601 in UTC. */
export type ConnectionView = {
  id: string
  health: ConnectionHealth
  reason: ReconnectReason | null
  since: string
  accountName: string
  accountEmail: string | null
  connectedBy: string | null
  connectedAt: string | null
  lastCallOkAt: string | null
  /** When the next automatic attempt is due while we are the ones who act. */
  nextTryAt: string | null
}

/** A clinic on a card, in a list, or at the head of its page. */
export type ClinicView = {
  id: string
  name: string
  logoUrl: string | null
  /** IANA time zone, e.g. "Europe/Bucharest"; "UTC" when Digitail told none. */
  timezone: string
  /** Null until the clinic was ever connected. */
  connection: ConnectionView | null
  /** Names of the other clinics that the same connection serves: disconnecting ends theirs too. */
  sharedWith: string[]
}
