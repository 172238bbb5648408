import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import { runQuietly } from '../../run/run-quietly.mjs'
import type { World } from './world'

/** A database of either kind with settings of its own, and the commands that work on it. */
export type Installation = {
  env: Record<string, string>
  /** Runs a command of package.json. @returns what it printed @throws Refusal when it fails */
  npmRun: (...args: string[]) => Promise<string>
  /** The folder of the only backup. */
  backup: () => string
  backups: string
  /** Looks into the database, which no other process of the embedded kind may have open then. */
  inside: <T>(work: (client: Database) => Promise<T>) => Promise<T>
  /** Drops the database with everything in it. On Postgres an empty one of its name takes its place. */
  drop: () => Promise<void>
  close: () => Promise<void>
}

export type Kind = 'postgres' | 'embedded'

let installations = 0

async function makeDatabase(world: World, kind: Kind, dataDir: string) {
  if (kind === 'embedded')
    return { url: undefined, drop: async () => rmSync(dataDir, { recursive: true, force: true }) }
  installations += 1
  const name = `installation_${installations}`
  const admin = async (...statements: string[]) => {
    const client = new pg.Client(world.cluster.urlOf('postgres'))
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  await admin(`CREATE DATABASE ${name}`)
  const drop = () => admin(`DROP DATABASE ${name}`, `CREATE DATABASE ${name}`)
  return { url: world.cluster.urlOf(name), drop }
}

/** Opens an empty, migrated database. @param kind Postgres, or the embedded one */
export async function openInstallation(world: World, kind: Kind): Promise<Installation> {
  const around = mkdtempSync(join(tmpdir(), 'digitail-connect-faults-'))
  const [dataDir, backups] = [join(around, 'data'), join(around, 'backups')]
  mkdirSync(dataDir)
  const { url, drop } = await makeDatabase(world, kind, dataDir)
  await migrate({ target: { databaseUrl: url, dataDir }, report: () => undefined })
  const env = { ...world.env, DATABASE_URL: url ?? '', DATA_DIR: dataDir }
  const { PATH = '', HOME = '' } = process.env
  return {
    env,
    npmRun: (...args) => runQuietly('npm', ['run', ...args], { env: { PATH, HOME, ...env } }),
    backups,
    backup: () => join(backups, readdirSync(backups)[0] ?? 'none'),
    inside: async (work) => {
      const { client, close } = openDatabase({ DATABASE_URL: url, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 2 })
      return await work(client).finally(close)
    },
    drop,
    close: async () => rmSync(around, { recursive: true, force: true }),
  }
}
