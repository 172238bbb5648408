import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { beginLeaving } from '@/lib/infra/draining'
import { settings } from '@/lib/infra/settings'
import { drain, drainDeadlineMs } from './drain'

/**
 * Ends an instance in the order that loses nothing: not ready at once, but serving until load balancers have noticed
 * (SHUTDOWN_DELAY_SECONDS); then no new refresh, and the end of those under way. Both together take 25 seconds at most.
 *
 * @param signal what ends it. SIGINT comes from a person at a terminal, who waits for no load balancer
 * @returns how many refreshes were still under way at the end; 0 is the rule
 */
export async function shutDown(
  signal: 'SIGTERM' | 'SIGINT',
  serveOn: (ms: number) => Promise<unknown> = (ms) => wait(ms),
): Promise<number> {
  const delayMs = signal === 'SIGTERM' ? settings().SHUTDOWN_DELAY_SECONDS * 1_000 : 0
  beginLeaving()
  if (delayMs > 0) await serveOn(delayMs)
  return await drain(drainDeadlineMs - delayMs)
}
