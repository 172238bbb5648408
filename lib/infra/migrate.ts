import 'server-only'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { type DatabaseTarget, openForMigration } from './migration-database'
import { MigrationError } from './migration-error'
import { migrationNames, migrationsFolder, readMigrations } from './migration-files'
import { recordedMigrations, refuseFailedBefore } from './recorded-migrations'
import { noFilters, openSchemaEngine } from './schema-engine'

/** What migrating tells while it works. `position` counts from 1 to `total`. */
export type MigrationProgress =
  | { kind: 'waiting' }
  | { kind: 'applying'; name: string; position: number; total: number }
  | { kind: 'applied'; name: string; position: number; total: number; milliseconds: number }

type MigrateOptions = {
  target: DatabaseTarget
  report: (progress: MigrationProgress) => void
  /** An ordinary Prisma migrations folder; ours unless a test says otherwise. */
  folder?: string
  /** The name of a migration that failed earlier and shall be tried again. */
  retry?: string
}

type Step = { engine: SchemaEngine; folder: string; names: string[]; name: string }

async function applyOne({ engine, folder, names, name }: Step): Promise<number> {
  const startedAt = performance.now()
  try {
    await engine.applyMigrations({ migrationsList: readMigrations(names, folder), filters: noFilters })
  } catch (error) {
    const said = error instanceof Error ? error.message.trim() : String(error)
    throw new MigrationError('failed', `Migration ${name} failed and was rolled back.\n${said}`, error)
  }
  return Math.round(performance.now() - startedAt)
}

/**
 * Brings a database up to date with prisma/migrations, on Prisma's own engine, so that `prisma migrate
 * deploy` agrees with it afterwards. Safe to start in several processes at once: one works, the others wait.
 *
 * @returns the names of the migrations that this call applied
 * @throws MigrationError, DataDirBusyError
 */
export async function migrate({ target, report, folder = migrationsFolder, retry }: MigrateOptions): Promise<string[]> {
  const database = await openForMigration(target, () => report({ kind: 'waiting' }))
  try {
    const all = migrationNames(folder)
    const recorded = await recordedMigrations(database.adapter)
    refuseFailedBefore(recorded.filter((migration) => migration.name !== retry))
    const applied = new Set(recorded.filter((migration) => migration.isApplied).map((migration) => migration.name))
    const pending = all.filter((name) => !applied.has(name))
    if (pending.length === 0) return []
    const engine = await openSchemaEngine(database.adapter)
    if (retry !== undefined) {
      await engine.markMigrationRolledBack({ migrationName: retry })
    }
    for (const [index, name] of pending.entries()) {
      const step = { name, position: index + 1, total: pending.length }
      report({ kind: 'applying', ...step })
      const names = all.filter((each) => !pending.includes(each) || each <= name)
      report({ kind: 'applied', ...step, milliseconds: await applyOne({ engine, folder, names, name }) })
    }
    return pending
  } finally {
    await database.close()
  }
}
