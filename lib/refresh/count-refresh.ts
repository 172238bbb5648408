import 'server-only'
import { countMetric, observeMetric } from '@/lib/infra/metrics'
import { countActivity } from '@/lib/store/count-activity'
import type { Rotation } from './rotate'

const ends = { name: 'refreshes_total', help: 'Refreshes of this instance, by how they ended.' }
const took = { name: 'refresh_seconds', help: 'From the claim of a refresh to its commit.' }

/** How a refresh can end, as the metric says it: alerts and dashboards ask for these words. */
export const refreshOutcomes = {
  rotated: 'rotated',
  moved: 'moved',
  'needs-reconnect': 'needs_reconnect',
  failed: 'failed',
  'no-turn': 'no_turn',
} as const satisfies Record<Rotation['kind'], string>

/** Counts how a refresh ended, for the admins' overview and for metrics. @param seconds how long it took */
export function countRefresh({ kind }: Rotation, seconds: number): void {
  countMetric(ends, { outcome: refreshOutcomes[kind] })
  if (kind === 'rotated') observeMetric(took, seconds)
  if (kind === 'rotated') countActivity({ refreshes: 1 })
  if (kind === 'failed') countActivity({ refreshFailures: 1 })
  if (kind === 'needs-reconnect') countActivity({ reconnects: 1 })
}
