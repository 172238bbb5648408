import 'server-only'
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { embeddedOptions } from './embedded-options'
import { scratchMigrationAdapter } from './migration-adapter'
import { migrationNames, migrationsFolder, readMigrations } from './migration-files'
import { noFilters, openSchemaEngine } from './schema-engine'

type DiffOptions = {
  folder?: string
  schemaFile?: string
  /** An empty database, which is spent; one is made in memory when there is none. */
  scratchDir?: string
}

/**
 * The SQL that leads from what all migrations together make to what schema.prisma says. Both are compared
 * on a scratch database; no real one is touched.
 *
 * @returns the SQL, or null when the migrations and the schema agree
 */
export async function migrationDiff({
  folder = migrationsFolder,
  schemaFile = 'prisma/schema.prisma',
  scratchDir,
}: DiffOptions): Promise<string | null> {
  const schema = readFileSync(schemaFile, 'utf8')
  const scratch = new PGlite({ ...embeddedOptions, ...(scratchDir !== undefined && { dataDir: scratchDir }) })
  try {
    const engine = await openSchemaEngine(scratchMigrationAdapter(scratch), schema)
    const names = migrationNames(folder)
    const { stdout, exitCode } = await engine.diff({
      from: names.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...readMigrations(names, folder) },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: schema }] },
      script: true,
      exitCode: true,
      filters: noFilters,
    })
    return exitCode === 0 ? null : stdout
  } finally {
    await scratch.close()
  }
}
