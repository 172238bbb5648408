import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { checkDatabase } from './check-database'
import { isDraining } from './draining'

const patienceMs = 1_000

/**
 * Whether this instance should get requests: it is not shutting down, and its database answers within a
 * second and has every migration. How Digitail is doing does not count: another instance could not help.
 */
export async function isReady(): Promise<boolean> {
  if (isDraining()) return false
  const works = checkDatabase().then(
    () => true,
    () => false,
  )
  return await Promise.race([works, wait(patienceMs, false, { ref: false })])
}
