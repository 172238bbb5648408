import 'server-only'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { z } from 'zod'
import { MigrationError } from './migration-error'

/** A row of Prisma's own table of migrations; one that was not applied failed half way. */
export type RecordedMigration = { name: string; isApplied: boolean }

const rowSchema = z
  .tuple([z.string(), z.boolean()])
  .transform(([name, isApplied]): RecordedMigration => ({ name, isApplied }))

/** @returns what the database knows of migrations; nothing when it is new. */
export async function recordedMigrations(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<RecordedMigration[]> {
  const connection = await adapter.connect()
  const query = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows
  try {
    const [[isThere] = []] = await query("SELECT to_regclass('_prisma_migrations') IS NOT NULL")
    if (isThere !== true) return []
    const rows = await query(
      'SELECT migration_name, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    return z.array(rowSchema).parse(rows)
  } finally {
    await connection.dispose()
  }
}

/** @throws MigrationError (failed_before) when a migration failed earlier and nobody has looked at it since */
export function refuseFailedBefore(recorded: RecordedMigration[]): void {
  const failed = recorded.find((migration) => !migration.isApplied)
  if (failed === undefined) return
  throw new MigrationError(
    'failed_before',
    `Migration ${failed.name} failed earlier and was rolled back. ` +
      `Once its cause is gone, run: npm run migrate -- --retry ${failed.name}`,
  )
}
