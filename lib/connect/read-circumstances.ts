import 'server-only'
import { currentIncident } from '@/lib/refresh/incident'
import { sweepHealth } from '@/lib/refresh/sweep-health'
import type { Circumstances } from './judge-connection'

/** Reads what holds for all connections now: once for a page, however many clinics stand on it. */
export async function readCircumstances(): Promise<Circumstances> {
  const [incident, { isLate }] = await Promise.all([currentIncident(), sweepHealth()])
  return { now: new Date(), incident, isSweepLate: isLate }
}
