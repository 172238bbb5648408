import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { ClinicStanding, Environment } from '@/prisma/generated/client'

export type { ClinicStanding, Environment }

/** How many clinics of an environment stand how. */
export type ClinicCount = { environment: Environment; standing: ClinicStanding; clinics: number }

/**
 * How many clinics stand how. The numbers are kept by triggers: reading them costs the same with any number of clinics.
 *
 * @returns one row for each environment and standing that any clinic has, the most urgent first
 */
export function countClinicsByStanding(tx: Transaction): Promise<ClinicCount[]> {
  return tx.clinicCount.findMany({
    where: { clinics: { gt: 0 } },
    orderBy: [{ standing: 'asc' }, { environment: 'asc' }],
  })
}

/** The words that pages have for a clinic; `never` was never connected. */
export type ListedHealth = 'needs_reconnect' | 'degraded' | 'live' | 'never' | 'disconnected'

/** Every standing has one health, whatever the circumstances. */
export const healthOfStanding = {
  NEEDS_CLINIC: 'needs_reconnect',
  NEEDS_MANAGER: 'needs_reconnect',
  FAILING_BY_US: 'degraded',
  OVERDUE: 'degraded',
  FAILING: 'degraded',
  LIVE: 'live',
  NEVER: 'never',
  DISCONNECTED: 'disconnected',
} as const satisfies Record<ClinicStanding, ListedHealth>
