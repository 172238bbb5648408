import 'server-only'
import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { z } from 'zod'

type RunScript = (sql: string) => Promise<unknown>

const postgresError = z.object({
  message: z.string(),
  code: z.string().default('unknown'),
  severity: z.string().default('ERROR'),
  detail: z.string().optional(),
  column: z.string().optional(),
  hint: z.string().optional(),
})

/**
 * Replaces how an adapter runs a whole migration file. PrismaPg cuts it at every semicolon, also inside a
 * function body; PrismaPGlite does not wait for it, so a failed migration would count as applied. One
 * simple query does what `prisma migrate deploy` does: the file runs as one transaction, or not at all.
 */
function withWholeScripts(adapter: SqlDriverAdapter, runScript: RunScript): SqlDriverAdapter {
  adapter.executeScript = async (sql) => {
    try {
      await runScript(sql)
    } catch (error) {
      const { data } = postgresError.safeParse(error)
      if (data === undefined) throw error
      const { detail, column, hint } = data
      throw new DriverAdapterError({ kind: 'postgres', ...data, detail, column, hint })
    }
  }
  return adapter
}

type Connect = () => Promise<SqlDriverAdapter>

// The engine empties a shadow database: it is never one that holds data.
const noShadow: Connect = () =>
  Promise.reject(new Error('Migrations are compared on a scratch database; see migration-diff.ts.'))

/** @returns the way for the schema engine to speak to Postgres. */
export function postgresMigrationAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withWholeScripts(await factory.connect(), (sql) => pool.query(sql)),
    connectToShadowDb: noShadow,
  }
}

const connectTo = async (pglite: PGlite) =>
  withWholeScripts(await new PrismaPGlite(pglite).connect(), (sql) => pglite.exec(sql))

/** @returns the way for the schema engine to speak to the embedded database. */
export function embeddedMigrationAdapter(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const connect: Connect = () => connectTo(pglite)
  return { provider: 'postgres', adapterName: 'pglite', connect, connectToShadowDb: noShadow }
}

/** @returns the way for the schema engine to make and compare what it likes, on a database that holds nothing. */
export function scratchMigrationAdapter(scratch: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return { ...embeddedMigrationAdapter(scratch), connectToShadowDb: () => connectTo(scratch) }
}
