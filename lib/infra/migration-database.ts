import 'server-only'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { z } from 'zod'
import { lockDataDir } from './data-dir-lock'
import { embeddedOptions } from './embedded-options'
import { embeddedMigrationAdapter, postgresMigrationAdapter } from './migration-adapter'
import { MigrationError } from './migration-error'

/** Which database: Postgres when an address is given, else the embedded one in a folder. */
export type DatabaseTarget = { databaseUrl: string | undefined; dataDir: string }

/** A database that no other process migrates until it is closed. */
export type MigrationDatabase = { adapter: SqlMigrationAwareDriverAdapterFactory; close: () => Promise<void> }

// Ours alone; not the number of Prisma's own lock, which the engine takes inside of this one.
const advisoryLock = 1_146_113_908
const lockWaitMs = 5 * 60_000
const connectWaitMs = 10_000

const lockRow = z.tuple([z.object({ locked: z.boolean() })])

async function takeLock(client: pg.Client, onWait: () => void): Promise<void> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [advisoryLock])
  if (lockRow.parse(rows)[0].locked) return
  onWait()
  await client.query(`SET lock_timeout = ${lockWaitMs}`)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
  } catch (error) {
    const minutes = lockWaitMs / 60_000
    throw new MigrationError(
      'lock_timeout',
      `Another process has been migrating this database for ${minutes} minutes. See what it does, or stop it.`,
      error,
    )
  }
}

// Says where, but neither the user nor the password of the address.
function unreachable(connectionString: string, cause: unknown): MigrationError {
  const { hostname, port, pathname } = new URL(connectionString)
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  const where = `${hostname || 'the local socket'}:${port || 5432}${pathname}`
  return new MigrationError('unreachable', `Postgres at ${where} does not let us in${why}. Check DATABASE_URL.`, cause)
}

async function openPostgres(connectionString: string, onWait: () => void): Promise<MigrationDatabase> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: connectWaitMs })
  client.on('error', () => undefined) // A lost connection shows in the query under way; here it would end the process.
  await client.connect().catch((error: unknown) => Promise.reject(unreachable(connectionString, error)))
  try {
    await takeLock(client, onWait)
  } catch (error) {
    await client.end()
    throw error
  }
  // One connection: the engine takes Prisma's own session lock too, and must meet itself, not wait for itself.
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: connectWaitMs })
  const close = async () => {
    await pool.end()
    await client.end() // The lock ends with its session.
  }
  return { adapter: postgresMigrationAdapter(pool), close }
}

function openEmbedded(dataDir: string): MigrationDatabase {
  const unlock = lockDataDir(dataDir)
  const pglite = new PGlite(join(dataDir, 'postgres'), embeddedOptions)
  const close = async () => {
    await pglite.close()
    unlock()
  }
  return { adapter: embeddedMigrationAdapter(pglite), close }
}

/**
 * Opens a database for migrating and keeps every other process from migrating it meanwhile: by a session
 * advisory lock on Postgres, by the directory's lock file on the embedded one.
 *
 * @param onWait called once when another process is migrating and this one waits (at most five minutes)
 * @throws MigrationError (unreachable, lock_timeout), DataDirBusyError
 */
export async function openForMigration(target: DatabaseTarget, onWait: () => void): Promise<MigrationDatabase> {
  return target.databaseUrl === undefined
    ? openEmbedded(target.dataDir)
    : await openPostgres(target.databaseUrl, onWait)
}
