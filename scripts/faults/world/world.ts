import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { closeDb } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import { startProvider } from '@/lib/refresh/testing/provider'
import type { Provider } from '@/lib/refresh/testing/provider-controls'
import { type Cluster, startThrowAwayCluster } from '../../postgres/throw-away-cluster'
import { buildWorker } from './build-worker'
import { WorkerProcess } from './worker-process'

/** Real Postgres, the sandbox with its strict truth, and worker processes at will. */
export type World = {
  provider: Provider
  cluster: Cluster
  databaseUrl: string
  dataDir: string
  /** The settings of every process. */
  env: Record<string, string>
  start: (change?: Record<string, string>) => Promise<WorkerProcess>
  /** One process for all rows that do no harm to it: to start one takes longer than most of their trials. */
  steady: () => Promise<WorkerProcess>
  close: () => Promise<void>
}

function settingsFor(databaseUrl: string, dataDir: string): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64')
  return {
    TZ: 'UTC',
    APP_URL: 'http://localhost:3000',
    AUTH_SECRET: secret(),
    TOKEN_ENCRYPTION_KEYS: `faults:${secret()}`,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    DIGITAIL_ENVIRONMENT: 'local',
    DIGITAIL_CLIENT_ID: 'faults-client',
    DIGITAIL_CLIENT_SECRET: secret(),
    DEMO_SIGN_IN: 'on',
    LOG_LEVEL: 'silent',
    SHUTDOWN_DELAY_SECONDS: '0',
    REFRESH_PER_MINUTE: '1000000',
  }
}

/** Opens the world and makes this process one that may look into its database. */
export async function openWorld(): Promise<World> {
  const script = await buildWorker()
  const cluster = await startThrowAwayCluster({ report: console.log })
  const admin = new pg.Client(cluster.urlOf('postgres'))
  await admin.connect()
  await admin.query('CREATE DATABASE faults')
  await admin.end()
  const databaseUrl = cluster.urlOf('faults')
  await migrate({ target: { databaseUrl, dataDir: '' }, report: () => undefined })
  const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-faults-'))
  const env = settingsFor(databaseUrl, dataDir)
  Object.assign(process.env, env)
  const provider = await startProvider()
  const all = { ...env, DIGITAIL_BASE_URL: provider.url, DIGITAIL_REVOKE_URL: `${provider.url}/oauth/revoke` }
  const start = (change: Record<string, string> = {}) => WorkerProcess.start(script, { ...all, ...change })
  let steadyOne: Promise<WorkerProcess> | undefined
  const steady = () => {
    steadyOne ??= start()
    return steadyOne
  }
  const close = async () => {
    await (await steadyOne)?.stop()
    await closeDb().catch(() => undefined)
    await provider.close()
    await cluster.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { provider, cluster, databaseUrl, dataDir, env: all, start, steady, close }
}
