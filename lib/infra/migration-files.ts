import 'server-only'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Where Prisma keeps migrations, as prisma.config.ts says. */
export const migrationsFolder = join('prisma', 'migrations')

/** @returns the names of all migrations, oldest first: the names start with the time they were made. */
export function migrationNames(folder: string = migrationsFolder): string[] {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return []
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function readIfThere(file: string): string | null {
  return existsSync(/* turbopackIgnore: true */ file) ? readFileSync(/* turbopackIgnore: true */ file, 'utf8') : null
}

/**
 * Reads migrations in the form that the schema engine takes.
 *
 * @param names which ones
 * @param folder an ordinary Prisma migrations folder
 */
export function readMigrations(names: string[], folder: string = migrationsFolder): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readIfThere(join(folder, 'migration_lock.toml')) },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(/* turbopackIgnore: true */ join(folder, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}
