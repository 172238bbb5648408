import 'server-only'
import type { TokenFailure } from '@/lib/digitail/token-outcome'
import type { IncidentKind, RecentRefreshes } from '@/lib/store/incidents'
import type { Refusals } from '@/lib/store/refusals'
import { isAboutThisApp } from './settle-failure'

/** Failures older than this are another story. */
export const failureWindowMs = 5 * 60_000

const many = 3

/**
 * Whether a failed refresh is one clinic's bad luck or everybody's.
 *
 * @param failures in a row for this connection, this one included
 * @param recent with this failure counted
 * @returns the kind of incident, or null
 */
export function isIncident(failure: TokenFailure, failures: number, recent: RecentRefreshes): IncidentKind | null {
  if (failure.kind === 'dead-grant') return null
  if (isAboutThisApp(failure)) return 'OUR_CONFIGURATION'
  const areMany = recent.failing >= many && recent.failing > recent.succeeded
  // With one or two clinics all of them are few; the second failure in a row makes up for it.
  const areAll = recent.failing >= recent.active && failures >= 2
  if (!areMany && !areAll) return null
  return failure.kind === 'our-configuration' ? 'OUR_CONFIGURATION' : 'PROVIDER_OUTAGE'
}

const manyRefused = 5

/**
 * Whether a refused grant is to be doubted: when so many clinics seem to have taken back their grants at
 * once, it is the provider that has lost its mind, or its database, and asking everybody to reconnect is the
 * last thing to do. After an hour it is believed.
 */
export function isDoubtful({ refused, succeeded, isDoubted, isBelieved }: Refusals): boolean {
  if (isBelieved) return false
  return isDoubted || (refused >= manyRefused && refused > succeeded)
}
