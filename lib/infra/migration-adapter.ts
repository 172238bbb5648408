import 'server-only'
import { PGlite } from '@electric-sql/pglite'
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

/** @returns the way for the schema engine to speak to Postgres. */
export function postgresMigrationAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withWholeScripts(await factory.connect(), (sql) => pool.query(sql)),
    connectToShadowDb: () => Promise.reject(new Error('Migrations are compared in memory; see migration-diff.ts.')),
  }
}

/** @returns the way for the schema engine to speak to the embedded database, and to a scratch one in memory. */
export function embeddedMigrationAdapter(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const connectTo = async (to: PGlite) => withWholeScripts(await new PrismaPGlite(to).connect(), (sql) => to.exec(sql))
  return {
    provider: 'postgres',
    adapterName: 'pglite',
    connect: () => connectTo(pglite),
    connectToShadowDb: () => connectTo(new PGlite()),
  }
}
