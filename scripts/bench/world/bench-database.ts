import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { migrate } from '@/lib/infra/migrate'
import { startThrowAwayCluster } from '../../postgres/throw-away-cluster'
import type { Sql } from './people'

export type DatabaseKind = 'embedded' | 'Postgres'

/** A migrated database of the bench's own, for the app and for the bare app beside it. */
export type BenchDatabase = {
  kind: DatabaseKind
  appEnv: Record<string, string>
  bareEnv: Record<string, string>
  /** Runs work on the app's database. The embedded one must not be open in the app meanwhile. */
  withSql: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  destroy: () => Promise<void>
}

const quiet = () => undefined

export async function openPostgres(): Promise<BenchDatabase> {
  const cluster = await startThrowAwayCluster({ report: console.error })
  const databaseUrl = cluster.urlOf('postgres')
  await migrate({ target: { databaseUrl, dataDir: '' }, report: quiet })
  const dataDir = tempFolder()
  const withSql: BenchDatabase['withSql'] = async (work) => {
    const client = new pg.Client(databaseUrl)
    await client.connect()
    return await work(async (text, values) => (await client.query(text, values)).rows).finally(() => client.end())
  }
  const destroy = async () => {
    await cluster.destroy()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir }
  return { kind: 'Postgres', appEnv: env, bareEnv: env, withSql, destroy }
}

// One process at a time may open an embedded database: the bare app gets a copy of its own.
export async function openEmbedded(): Promise<BenchDatabase> {
  const folder = tempFolder()
  const dataDir = join(folder, 'app')
  await migrate({ target: { databaseUrl: undefined, dataDir }, report: quiet })
  cpSync(dataDir, join(folder, 'bare'), { recursive: true })
  const withSql: BenchDatabase['withSql'] = async (work) => {
    const pglite = await PGlite.create(join(dataDir, 'postgres'))
    const sql: Sql = async (text, values) => (await pglite.query<Record<string, unknown>>(text, values)).rows
    return await work(sql).finally(() => pglite.close())
  }
  return {
    kind: 'embedded',
    appEnv: { DATA_DIR: dataDir },
    bareEnv: { DATA_DIR: join(folder, 'bare') },
    withSql,
    destroy: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** @returns a new folder below .tmp, which git ignores and nothing else uses. */
export function tempFolder(): string {
  const parent = resolve('.tmp/bench')
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, 'run-'))
}
