import { mailStyle } from '@/components/notices/mail-style'
import { keepClinicList } from '@/lib/admin/keep-clinic-list'
import { keepOverview } from '@/lib/admin/keep-overview'
import { exportHead, watchTrail } from '@/lib/audit/watch-trail'
import { flushUsage } from '@/lib/calls/count-request'
import { sweepAbandoned } from '@/lib/connect/sweep-abandoned'
import { flushBatches } from '@/lib/infra/batch'
import { checkDatabase } from '@/lib/infra/check-database'
import { closeDb } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { settings } from '@/lib/infra/settings'
import { beforeExit, beforeSignalsEndUs } from '@/lib/infra/shutdown'
import { startNotices } from '@/lib/notices/run-notices'
import { drain } from '@/lib/refresh/drain'
import { startRefreshing } from '@/lib/refresh/start-refreshing'
import { checkKeys } from '@/lib/vault/check-keys'

/**
 * Checks settings and database; a fault is one clear message and the end of the process. Then starts what
 * runs in the background, and sees to it that no refresh is cut short by a shutdown.
 */
export async function startServer(): Promise<void> {
  try {
    settings()
    await checkDatabase()
    await checkKeys()
  } catch (error) {
    // Written by us (settings, data directory, migrations): safe to show, and all an operator needs.
    process.stderr.write(`\n${error instanceof Error ? error.message : 'Digitail Connect could not start.'}\n\n`)
    process.exit(1)
  }
  beforeExit(closeDb)
  beforeExit(exportHead)
  // Registered later, runs earlier: what was counted is written while the database is still open, and adds to a batch.
  beforeExit(flushBatches)
  beforeExit(flushUsage)
  beforeSignalsEndUs(async () => {
    logger().info({ event: 'drain', unfinished: await drain() }, 'refreshes are finished; shutting down')
  })
  const alsoEachTick = [
    { name: 'abandoned', run: sweepAbandoned },
    { name: 'clinic-list', run: keepClinicList },
    { name: 'overview', run: keepOverview },
    { name: 'audit', run: () => watchTrail() },
  ]
  await startRefreshing({ alsoEachTick })
  startNotices(mailStyle)
}
