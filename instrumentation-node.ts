import { backgroundJobs } from '@/app/background-jobs'
import { flushUsage } from '@/lib/calls/count-request'
import { flushBatches } from '@/lib/infra/batch'
import { prepareRequests } from '@/lib/infra/before-next'
import { checkDatabase } from '@/lib/infra/check-database'
import { sendConsoleToLog } from '@/lib/infra/console-to-log'
import { closeDb } from '@/lib/infra/db'
import { prepareEmbedded } from '@/lib/infra/embedded-program'
import { isProductionBuild } from '@/lib/infra/env'
import { missingAtFirstStart } from '@/lib/infra/first-start'
import { watchLastResort } from '@/lib/infra/last-resort'
import { logger } from '@/lib/infra/logger'
import { settings } from '@/lib/infra/settings'
import { beforeExit, beforeSignalsEndUs } from '@/lib/infra/shutdown'
import { shutDown } from '@/lib/refresh/shut-down'
import { startRefreshing } from '@/lib/refresh/start-refreshing'
import { checkKeys } from '@/lib/vault/check-keys'
import { openKeyring } from '@/lib/vault/open-keyring'

function sayWhatToDo(): void {
  process.stderr.write(
    '\nThere are no settings yet. Open the app in a browser: it says what to do. Just looking? npm run demo\n\n',
  )
}

// Its packages take a while to load: nobody waits for that who sends nothing.
async function sendTelemetry(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers = {} } = settings()
  if (endpoint === undefined) return
  const { startTelemetry } = await import('@/lib/infra/telemetry/start-telemetry')
  beforeExit(startTelemetry({ endpoint, headers, serviceName: settings().OTEL_SERVICE_NAME }))
}

/**
 * Checks settings and database; a fault is one clear message and the end of the process. Then starts what
 * runs in the background, and sees to it that no refresh is cut short by a shutdown.
 */
export async function startServer(): Promise<void> {
  // Without a single needed setting there is nothing to keep, and proxy.ts shows what to do. With some of them, but not all
  // or not right, nothing starts, so that no rollout goes on by mistake.
  if (missingAtFirstStart() !== null) return sayWhatToDo()
  try {
    settings()
    prepareRequests()
    await prepareEmbedded()
    await checkDatabase()
    await openKeyring()
    await checkKeys()
  } catch (error) {
    // Written by us (settings, data directory, migrations): safe to show, and all an operator needs.
    process.stderr.write(
      `\n${error instanceof Error ? error.message : 'The app could not start.'}\n\nnpm run doctor says what to put right.\n\n`,
    )
    process.exit(1)
  }
  await sendTelemetry()
  if (isProductionBuild()) sendConsoleToLog()
  watchLastResort()
  beforeExit(closeDb)
  beforeExit(async () => (await import('@/lib/audit/watch-trail')).exportHead())
  // Registered later, runs earlier: what was counted is written while the database is still open, and adds to a batch.
  beforeExit(flushBatches)
  beforeExit(flushUsage)
  beforeSignalsEndUs(async (signal) => {
    const unfinished = await shutDown(signal)
    logger().info({ event: 'drain', unfinished }, 'refreshes are finished; shutting down')
  })
  await startRefreshing({ alsoEachTick: backgroundJobs })
}
