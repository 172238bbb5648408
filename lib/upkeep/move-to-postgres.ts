import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { setEmbeddedAside } from '@/lib/infra/backup-embedded'
import { copyToPostgres } from '@/lib/infra/copy-database'
import { openDatabase } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import { UpkeepError } from '@/lib/infra/postgres-tools'
import { type DatabaseProof, proveDatabase } from './prove-database'

export type Moved = { rows: number; proof: DatabaseProof; aside: string }

async function prove(databaseUrl: string, counts: Record<string, number>): Promise<DatabaseProof> {
  const database = openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: '', DATABASE_POOL_SIZE: 2 })
  try {
    const proof = await proveDatabase(database.client, counts)
    const actor = { kind: 'system', name: 'move-to-postgres' } as const
    const data = { tokenSets: proof.tokenSets }
    await database.client.$transaction((tx) =>
      appendAuditEvent(tx, { action: 'database.moved', actor, subject: null, requestId: null, data }),
    )
    return proof
  } finally {
    await database.close()
  }
}

/**
 * Moves everything from the embedded database to a Postgres, once and for all: tokens stay valid, nobody reconnects,
 * nobody signs in again. Afterwards the embedded database is set aside, because two of them would spend the same
 * refresh tokens.
 *
 * @throws UpkeepError, MigrationError, DataDirBusyError; then the embedded database is what it was
 */
export async function moveToPostgres(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string },
  tell: (rows: number) => void,
): Promise<Moved> {
  if (!existsSync(join(dataDir, 'postgres'))) throw new UpkeepError(`There is no embedded database in ${dataDir}.`)
  await migrate({ target: { databaseUrl: undefined, dataDir }, report: () => undefined })
  await migrate({ target: { databaseUrl, dataDir }, report: () => undefined })
  const counts = await copyToPostgres({ dataDir, databaseUrl }, tell)
  const proof = await prove(databaseUrl, counts)
  if (proof.faults.length > 0) {
    const said = proof.faults.slice(0, 10).join('\n')
    throw new UpkeepError(
      `What arrived is not whole. The embedded database is as it was; empty that Postgres:\n${said}`,
    )
  }
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { rows, proof, aside: setEmbeddedAside(dataDir, 'moved') }
}
