import 'server-only'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { lockDataDir } from './data-dir-lock'
import { EmbeddedDatabase } from './embedded-database'
import { embeddedOptions } from './embedded-options'
import { embeddedProgram } from './embedded-program'
import { madeInProcess, oncePerProcess } from './once-per-process'
import { type Settings, settings } from './settings'
import { statementNames, takesNamedStatements } from './statement-names'

export type Database = PrismaClient

/** What a query of the store needs: the database itself or a transaction on it. */
export type Transaction = Prisma.TransactionClient

type Opened = { client: PrismaClient; close: () => Promise<void> }

// Every wait has an end of our choosing: pg itself would wait for ever for a free connection.
const poolLimits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
}

function openPostgres(connectionString: string, max: number): Opened {
  const options = takesNamedStatements(connectionString) ? { statementNameGenerator: statementNames() } : {}
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max, ...poolLimits }, options) })
  return { client, close: () => client.$disconnect() }
}

function openEmbedded(dataDir: string): Opened {
  const unlock = lockDataDir(dataDir)
  process.once('exit', unlock)
  const program = embeddedProgram()
  const options = { ...embeddedOptions, ...(program && { pgliteWasmModule: program }) }
  const pglite = new EmbeddedDatabase(join(dataDir, 'postgres'), options)
  const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
  const close = async () => {
    await client.$disconnect()
    await pglite.close()
    process.off('exit', unlock)
    unlock()
  }
  return { client, close }
}

/** Opens a database for a script, which closes it itself; the app asks `db()`. */
export function openDatabase(from: Pick<Settings, 'DATABASE_URL' | 'DATABASE_POOL_SIZE' | 'DATA_DIR'>): Opened {
  return from.DATABASE_URL === undefined
    ? openEmbedded(from.DATA_DIR)
    : openPostgres(from.DATABASE_URL, from.DATABASE_POOL_SIZE)
}

const opened = () => oncePerProcess('database', () => openDatabase(settings()))

/**
 * The database, opened at its first use: importing this file, as `next build` does, opens nothing.
 *
 * @throws DataDirBusyError when another process has the embedded database open
 */
export function db(): Database {
  return opened().client
}

/** Closes the database, if anything opened it, at the end of the process. Nothing may use it afterwards. */
export async function closeDb(): Promise<void> {
  await madeInProcess<Opened>('database')?.close()
}

/**
 * Runs several changes as one: all of them happen, or none. Never call anything over the network inside.
 *
 * @param work receives the transaction that its queries must use
 */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 5_000, timeout: 10_000 })
}
