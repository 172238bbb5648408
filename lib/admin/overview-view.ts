import type { ConnectionHealth, ConnectionStanding } from '@/lib/connect/connection-view'

/** How a clinic stands; `never` is one without a connection. */
export type ClinicHealth = ConnectionHealth | 'never'
export type HealthCounts = Record<ClinicHealth, number>

/** A connection that only a person can bring back. Instants are ISO 8601 in UTC. */
export type AttentionView = {
  connectionId: string
  standing: ConnectionStanding
  clinic: { id: string; name: string; logoUrl: string | null; timezone: string }
  /** How many other clinics wait for the same connection. */
  others: number
}

/** A day in UTC, "YYYY-MM-DD"; null when nobody counted on it. */
export type HealthDay = { day: string; counts: HealthCounts | null }

/** What all clinics did together in an hour. */
export type Activity = {
  refreshes: number
  refreshFailures: number
  reconnects: number
  calls: number
  callFailures: number
  refusals: number
  /** Most requests that one account had in a minute. */
  busiestMinute: number
}

/** An hour by its beginning, ISO 8601 in UTC; null when nobody counted in it. */
export type ActivityHour = { hour: string; activity: Activity | null }

/** An account that came near its limit lately. */
export type BusyAccountView = { account: string; name: string; clinicId: string | null; peak: number }

/** What an admin sees first. */
export type OverviewView = {
  counts: HealthCounts
  environments: { environment: 'production' | 'sandbox' | 'local'; counts: HealthCounts }[]
  /**
   * The longest waiting first, ten at most; `clinics` is how many clinics need a person in all, `byUs` how many of
   * the others wait because of this app, and so for whoever runs it.
   */
  attention: { first: AttentionView[]; clinics: number; byUs: number }
  /** Ninety days, and the first day that was ever counted; null before that. */
  health: { days: HealthDay[]; since: string | null }
  /** Two days, and the first hour that was ever counted; null before that. */
  activity: { hours: ActivityHour[]; since: string | null }
  /** Requests a minute that an account may make. */
  limit: number
  busiest: BusyAccountView[]
}
