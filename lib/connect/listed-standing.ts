import 'server-only'
import { type ClinicStanding, healthOfStanding, type ListedHealth } from '@/lib/store/clinic-counts'
import type { WhoActs } from './connection-view'
import type { Circumstances } from './judge-connection'

const standings: ClinicStanding[] = [
  'NEEDS_CLINIC',
  'NEEDS_MANAGER',
  'FAILING_BY_US',
  'OVERDUE',
  'FAILING',
  'LIVE',
  'NEVER',
  'DISCONNECTED',
]

/**
 * Who acts for a clinic that is listed so. What holds for all clinics at a moment is not in the list: it would have to
 * be written into every row when it changes. The page of the clinic says the same (`judgeConnection`).
 */
export function whoActsFor(standing: ClinicStanding, { incident }: Pick<Circumstances, 'incident'>): WhoActs {
  switch (standing) {
    case 'NEEDS_CLINIC':
      return 'clinic'
    case 'NEEDS_MANAGER':
      return 'clinic-manager'
    case 'FAILING_BY_US':
    case 'OVERDUE':
      return incident?.kind === 'provider-outage' ? 'nobody' : 'operator'
    case 'FAILING':
      return incident?.kind === 'our-configuration' ? 'operator' : 'nobody'
    default:
      return 'nobody'
  }
}

/** @returns what the list has to be filtered by; null for either means any */
export function standingsWith(
  wanted: { health: ListedHealth | null; whoActs: readonly WhoActs[] | null },
  circumstances: Pick<Circumstances, 'incident'>,
): ClinicStanding[] {
  return standings.filter(
    (standing) =>
      (wanted.health === null || healthOfStanding[standing] === wanted.health) &&
      (wanted.whoActs === null || wanted.whoActs.includes(whoActsFor(standing, circumstances))),
  )
}
