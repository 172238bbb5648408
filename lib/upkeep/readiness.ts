import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { checkDatabase } from '@/lib/infra/check-database'
import { db } from '@/lib/infra/db'
import { isLeaving } from '@/lib/infra/draining'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { missingKeys } from '@/lib/vault/judge-keys'
import { keyring } from '@/lib/vault/keyring'

const patienceMs = 1_000

/** For so long one look at the keys stands: they change with a rotation or a restart, and probes come every second. */
const lookStandsMs = 5_000

const lastLook = () => oncePerProcess('readiness-keys', () => ({ at: Number.NEGATIVE_INFINITY, isWhole: false }))

// Another instance may seal with a key that this one was not given: here such clinics would look broken.
async function hasEveryKey(): Promise<boolean> {
  const look = lastLook()
  if (performance.now() - look.at < lookStandsMs) return look.isWhole
  look.isWhole = (await missingKeys(db(), keyring())).length === 0
  look.at = performance.now()
  return look.isWhole
}

async function works(): Promise<boolean> {
  try {
    await checkDatabase()
    return await hasEveryKey()
  } catch {
    return false
  }
}

/**
 * Whether this instance should get requests: it is not shutting down, its database answers within a second and has
 * every migration, and it holds every key that stored tokens need. How Digitail is doing does not count: another
 * instance could not help.
 */
export async function isReady(): Promise<boolean> {
  if (isLeaving()) return false
  return await Promise.race([works(), wait(patienceMs, false, { ref: false })])
}
