import 'server-only'
import { db } from '@/lib/infra/db'
import { instanceId } from '@/lib/infra/instance'
import { deletePeaksBefore } from '@/lib/store/account-peaks'
import { openHour } from '@/lib/store/activity'
import { countClinicsByHealth, writeHealthOfToday } from '@/lib/store/clinic-health'
import { takeHeartbeat } from '@/lib/store/heartbeats'

const everyMs = 60_000
const keptPeakDays = 7

/**
 * Keeps what the overview tells of the past: how many clinics stand how today, and that this hour is
 * counted. Safe on every instance at any time: one of them does it, once a minute.
 *
 * @returns whether it was this one's turn
 */
export async function keepOverview(): Promise<boolean> {
  const isMine = await takeHeartbeat(db(), { name: 'overview', instance: instanceId(), everyMs })
  if (!isMine) return false
  await openHour(db())
  await writeHealthOfToday(db(), await countClinicsByHealth(db()))
  await deletePeaksBefore(db(), keptPeakDays)
  return true
}
