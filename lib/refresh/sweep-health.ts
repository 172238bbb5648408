import 'server-only'
import { db } from '@/lib/infra/db'
import { readHeartbeat } from '@/lib/store/heartbeats'

/** The name under which sweeps beat. */
export const sweepHeart = 'refresh-sweep'

// The server sweeps every few seconds, a scheduler perhaps every minute. Three missed minutes are no delay.
const lateAfterMs = 3 * 60_000

/** Whether refreshes are made in the background at all. Instants are ISO 8601. */
export type SweepHealth = { lastSweepAt: string | null; isLate: boolean }

/** @returns when a sweep last ran on any instance, and whether that is too long ago */
export async function sweepHealth(): Promise<SweepHealth> {
  const beat = await readHeartbeat(db(), sweepHeart)
  return { lastSweepAt: beat?.at.toISOString() ?? null, isLate: beat === null || beat.ageMs > lateAfterMs }
}
