import 'server-only'
import { currentIncident } from '@/lib/refresh/incident'
import { sweepHealth } from '@/lib/refresh/sweep-health'
import type { ServiceView } from './service-view'

/** How the service as a whole is doing, for the banners. */
export async function readService(): Promise<ServiceView> {
  const [incident, { lastSweepAt, isLate }] = await Promise.all([currentIncident(), sweepHealth()])
  return {
    incident: incident === null ? null : { kind: incident.kind, since: incident.since },
    lateSince: isLate ? { lastSweepAt } : null,
  }
}
