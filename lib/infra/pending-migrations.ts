import 'server-only'
import type { Database } from './db'
import { migrationNames, migrationsFolder } from './migration-files'

/**
 * The migrations that this build brings and the database does not have yet. Cheap: two small queries, no
 * engine, so that the app may ask at its start and in its readiness check.
 *
 * @returns their names, oldest first; empty when the database is up to date
 */
export async function pendingMigrations(database: Database, folder: string = migrationsFolder): Promise<string[]> {
  const [table] = await database.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`
  if (table?.there !== true) return migrationNames(folder)
  const rows = await database.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map((row) => row.name))
  return migrationNames(folder).filter((name) => !applied.has(name))
}
