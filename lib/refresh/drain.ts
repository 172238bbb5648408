import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { beginDraining } from '@/lib/infra/draining'
import { logger } from '@/lib/infra/logger'
import { rotationsInFlight } from './in-flight'
import { sweepInFlight } from './sweep'

/** A token request of 20 seconds and its commit fit in, and orchestrators kill after 30 seconds. */
export const drainDeadlineMs = 25_000

/**
 * Ends refreshing for good: takes no new lease, and waits until every refresh under way is committed, or
 * the deadline passes. What was received by then is in the journal.
 *
 * @returns how many refreshes were still under way at the end; 0 is the rule
 */
export async function drain(deadlineMs: number = drainDeadlineMs): Promise<number> {
  beginDraining()
  const timer = new AbortController()
  const late = wait(deadlineMs, 'late' as const, { signal: timer.signal }).catch(() => 'done' as const)
  const finished = async (): Promise<'done'> => {
    await sweepInFlight()?.catch(() => undefined)
    // One that was being claimed when the draining began is listed only now.
    while (rotationsInFlight().length > 0) await Promise.all(rotationsInFlight())
    return 'done'
  }
  const end = await Promise.race([finished(), late])
  timer.abort()
  const left = end === 'late' ? rotationsInFlight().length : 0
  if (left > 0) logger().error({ left }, 'shutting down with refreshes under way')
  return left
}
