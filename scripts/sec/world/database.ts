import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '@/lib/infra/migrate'
import { type Cluster, startThrowAwayCluster } from '../../postgres/throw-away-cluster'
import type { Endings } from './endings'

/** A migrated database on a throw-away Postgres. */
export type Database = {
  cluster: Cluster
  url: string
  /** What an app on it needs as DATA_DIR. */
  dataDir: string
  /** Runs one statement. @returns its rows */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
}

let cluster: Promise<Cluster> | null = null

function openCluster(ends: Endings): Promise<Cluster> {
  cluster ??= startThrowAwayCluster({ report: console.log }).then((started) => {
    ends.add(() => {
      cluster = null
      return started.destroy()
    })
    return started
  })
  return cluster
}

/** @param name of the database: lower-case letters */
export async function openDatabase(name: string, ends: Endings): Promise<Database> {
  const server = await openCluster(ends)
  const admin = new pg.Client(server.urlOf('postgres'))
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`).finally(() => admin.end())
  const url = server.urlOf(name)
  await migrate({ target: { databaseUrl: url, dataDir: '' }, report: () => undefined })
  const dataDir = mkdtempSync(join(tmpdir(), `digitail-connect-sec-${name}-`))
  ends.add(async () => rmSync(dataDir, { recursive: true, force: true }))
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A row may crash the cluster; what was idle then is opened again.
  pool.on('error', () => undefined)
  ends.add(() => pool.end())
  return { cluster: server, url, dataDir, sql: async (text, values) => (await pool.query(text, values)).rows }
}
