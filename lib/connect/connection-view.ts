/** How a connection is doing, in the words that every page shares. */
export type ConnectionHealth = 'live' | 'degraded' | 'needs_reconnect' | 'disconnected'

/** Why a person has to reconnect. An outage or our own misconfiguration is never a reason. */
export type ReconnectReason = 'revoked' | 'expired' | 'lost_rotation' | 'forbidden'

/**
 * Why a connection stands as it does:
 * - `works`, `disconnected`, and the reasons for a reconnect
 * - `digitail-trouble`: its renewal fails; `digitail-outage`: everybody's does
 * - `our-configuration`: Digitail does not accept what this app sends
 * - `restored`: its tokens come from a backup, and nobody has let them be tried yet
 * - `background-late`: nothing renews in the background; `overdue`: that runs, but not for this one
 */
export type StandingCause =
  | 'works'
  | 'disconnected'
  | ReconnectReason
  | 'digitail-trouble'
  | 'digitail-outage'
  | 'our-configuration'
  | 'restored'
  | 'background-late'
  | 'overdue'

/** Who has to do something: someone at the clinic, whoever gives rights in its Digitail, or who runs this app. */
export type WhoActs = 'nobody' | 'clinic' | 'clinic-manager' | 'operator'

/** What happens by itself, and when (ISO 8601, UTC); a null instant is "any moment". */
export type NextStep = { step: 'renew' | 'try-again' | 'renewing'; at: string | null } | { step: 'none'; at: null }

/** How a connection stands, with its evidence. */
export type ConnectionStanding = {
  health: ConnectionHealth
  /** Only with `needs_reconnect`. */
  reason: ReconnectReason | null
  cause: StandingCause
  /** Since when it stands so, ISO 8601. */
  since: string
  next: NextStep
  whoActs: WhoActs
}

/** A connection as pages may know it: never a token, never a row. Instants are ISO 8601 in UTC. */
export type ConnectionView = ConnectionStanding & {
  id: string
  accountName: string
  accountEmail: string | null
  connectedBy: string | null
  /** Whether the holder of a connect link authorised it last, so that `connectedBy` names nobody. */
  isByLink?: boolean
  connectedAt: string | null
  lastCallOkAt: string | null
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
