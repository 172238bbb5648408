import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { migrate } from '@/lib/infra/migrate'
import { openTestServer } from '../../postgres/test-server'
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

async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  return (await client.query(text, values).finally(() => client.end())).rows
}

/** A database on the Postgres that the tests use: TEST_DATABASE_URL, else a throw-away cluster. */
export async function openPostgres(): Promise<BenchDatabase> {
  const server = await openTestServer()
  const name = `connect_bench_${process.pid}_${Date.now()}`
  await query(server.adminUrl, `CREATE DATABASE ${name}`)
  const databaseUrl = server.urlOf(name)
  await migrate({ target: { databaseUrl, dataDir: '' }, report: quiet })
  const dataDir = tempFolder()
  const destroy = async () => {
    await query(server.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)
    await server.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir }
  const withSql: BenchDatabase['withSql'] = (work) => work((text, values) => query(databaseUrl, text, values))
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
