import 'server-only'
import { countActivity } from '@/lib/store/count-activity'
import type { Rotation } from './rotate'

/** Counts how a refresh ended, for the admins' overview. */
export function countRefresh({ kind }: Rotation): void {
  if (kind === 'rotated') countActivity({ refreshes: 1 })
  if (kind === 'failed') countActivity({ refreshFailures: 1 })
  if (kind === 'needs-reconnect') countActivity({ reconnects: 1 })
}
