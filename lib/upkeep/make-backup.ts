import 'server-only'
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dumpEmbedded } from '@/lib/infra/backup-embedded'
import { dumpPostgres } from '@/lib/infra/backup-postgres'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { UpkeepError } from '@/lib/infra/postgres-tools'
import { countRows, type RunSql } from '@/lib/infra/table-rows'
import { type BackupManifest, manifestFile, sha256Of } from './backup-manifest'

const names = z.array(z.object({ name: z.string() }))

const migrationsSql = `SELECT migration_name AS name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`
const keysSql = `SELECT DISTINCT split_part("refreshSealed", '.', 2) AS name FROM public."TokenSet" ORDER BY 1`

async function describe(run: RunSql): Promise<Pick<BackupManifest, 'rows' | 'migrations' | 'keyIds'>> {
  const rows = await countRows(run)
  if (rows._prisma_migrations === undefined) throw new UpkeepError('This database has no tables yet: nothing to keep.')
  const list = async (sql: string) => names.parse(await run(sql)).map(({ name }) => name)
  return { rows, migrations: await list(migrationsSql), keyIds: await list(keysSql) }
}

const backupName = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/

function forgetOlder(folder: string, keep: number): void {
  const backups = readdirSync(folder).filter((name) => backupName.test(name))
  for (const name of backups.sort().slice(0, -keep)) rmSync(join(folder, name), { recursive: true })
}

/**
 * Makes a backup in a folder of its own, which appears only when it is whole. It holds sealed tokens and the names of
 * people: readable by its owner alone. The keys are not in it.
 *
 * @param keep how many backups stay in `to`; the oldest go
 * @returns the folder and what is in it
 * @throws UpkeepError, DataDirBusyError (the embedded database while the app runs)
 */
export async function makeBackup(input: {
  target: DatabaseTarget
  to: string
  keep: number | null
}): Promise<BackupManifest & { folder: string }> {
  const { target, to, keep } = input
  const madeAt = new Date().toISOString()
  const folder = join(to, madeAt.replace(/[:.]/g, '-'))
  const part = `${folder}.part`
  mkdirSync(part, { recursive: true, mode: 0o700 })
  try {
    const kind = target.databaseUrl === undefined ? 'embedded' : 'postgres'
    const file = kind === 'embedded' ? 'database.tar.gz' : 'database.dump'
    const path = join(part, file)
    const described =
      target.databaseUrl === undefined
        ? await dumpEmbedded(target.dataDir, path, describe)
        : await dumpPostgres(target.databaseUrl, path, describe)
    chmodSync(path, 0o600)
    const manifest: BackupManifest = { format: 1, kind, madeAt, file, sha256: await sha256Of(path), ...described }
    writeFileSync(join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    renameSync(part, folder)
    if (keep !== null) forgetOlder(to, keep)
    return { ...manifest, folder }
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}
