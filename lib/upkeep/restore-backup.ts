import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { restoreEmbedded } from '@/lib/infra/backup-embedded'
import { restorePostgres } from '@/lib/infra/backup-postgres'
import { type Database, openDatabase } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { migrationNames } from '@/lib/infra/migration-files'
import { UpkeepError } from '@/lib/infra/postgres-tools'
import { lostRows } from '@/lib/infra/table-rows'
import { countQuarantine, quarantineStatements } from '@/lib/store/quarantine'
import { type BackupManifest, readManifest } from './backup-manifest'
import { type DatabaseProof, proveDatabase } from './prove-database'

/** What a restore brought. */
export type Restored = {
  madeAt: string
  proof: DatabaseProof
  quarantined: number
  migrated: string[]
  aside: string | null
}

function refuseForeign({ kind, migrations }: BackupManifest, target: DatabaseTarget): void {
  const wanted = target.databaseUrl === undefined ? 'embedded' : 'postgres'
  if (kind !== wanted) {
    throw new UpkeepError(
      kind === 'embedded'
        ? 'This is a backup of the embedded database. Restore it without DATABASE_URL, then: npm run move-to-postgres'
        : 'This is a backup of Postgres. Set DATABASE_URL to the Postgres that it shall go to.',
    )
  }
  const known = new Set(migrationNames())
  const unknown = migrations.filter((name) => !known.has(name)).length
  if (unknown > 0)
    throw new UpkeepError(`This backup was made by a newer version of the app (${unknown} unknown migration(s)).`)
}

async function writeDown(database: Database, data: Record<string, string | number>): Promise<void> {
  const actor = { kind: 'system', name: 'restore' } as const
  await database.$transaction((tx) =>
    appendAuditEvent(tx, { action: 'database.restored', actor, subject: null, requestId: null, data }),
  )
}

// What the quarantine ends on purpose is not missing.
const withoutEnded = (rows: Record<string, number>) => ({ ...rows, Session: 0, SignInToken: 0 })

const open = ({ databaseUrl, dataDir }: DatabaseTarget) =>
  openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 2 })

async function inside<T>(target: DatabaseTarget, work: (database: Database) => Promise<T>): Promise<T> {
  const { client, close } = open(target)
  try {
    return await work(client)
  } finally {
    await close()
  }
}

function proveRestored(target: DatabaseTarget, backup: BackupManifest) {
  return inside(target, async (database) => {
    const proof = await proveDatabase(database, withoutEnded(backup.rows))
    const { waiting: quarantined } = await countQuarantine(database)
    await writeDown(database, { backup: backup.madeAt, quarantined, tokenSets: proof.tokenSets })
    return { proof, quarantined }
  })
}

// What was right when it came back may have been harmed by a migration that met rows it did not expect.
function proveMigrated(target: DatabaseTarget, before: DatabaseProof): Promise<DatabaseProof> {
  return inside(target, async (database) => {
    const after = await proveDatabase(database, null)
    const faults = [...before.faults, ...lostRows(before.rows, after.rows), ...after.faults]
    return { ...after, faults: [...new Set(faults)] }
  })
}

/**
 * Puts a backup in the place of a database. Every connection comes back under quarantine: no refresh token is spent
 * until somebody lets it (`releaseQuarantine`); everybody has to sign in again. Then it is proven row by row, and once
 * more after the migrations that it lacked.
 *
 * @param folder of the backup
 * @param replace whether a database that is not empty may be replaced
 * @param migrations an ordinary Prisma migrations folder; ours unless a test says otherwise
 * @throws UpkeepError, DataDirBusyError; then nothing has changed
 */
export async function restoreBackup(input: {
  target: DatabaseTarget
  folder: string
  replace: boolean
  migrations?: string
}): Promise<Restored> {
  const { target, folder, replace, migrations } = input
  const backup = await readManifest(folder)
  refuseForeign(backup, target)
  const work = { file: backup.path, replace, lastStatements: quarantineStatements }
  const aside = target.databaseUrl === undefined ? await restoreEmbedded({ dataDir: target.dataDir, ...work }) : null
  if (target.databaseUrl !== undefined) await restorePostgres({ databaseUrl: target.databaseUrl, ...work })
  const { proof, quarantined } = await proveRestored(target, backup)
  const isOlder = migrationNames(migrations).some((name) => !backup.migrations.includes(name))
  const migrated = isOlder ? await migrate({ target, report: () => undefined, folder: migrations }) : []
  const whole = migrated.length === 0 ? proof : await proveMigrated(target, proof)
  return { madeAt: backup.madeAt, proof: whole, quarantined, migrated, aside }
}
