import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { migrationNames, migrationsFolder } from '@/lib/infra/migration-files'
import { freshTarget } from '@/scripts/vitest/fresh-target'
import { verifyTrail } from './verify-trail'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-before-the-chain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const report = () => undefined

const open = ({ databaseUrl, dataDir }: DatabaseTarget) =>
  openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 1 })

it('L-06 what happened before there was a chain is chained by the migration', async () => {
  const before = migrationNames(migrationsFolder).filter((name) => name < '20261123222724_audit_chain')
  for (const name of [...before, 'migration_lock.toml']) {
    cpSync(join(migrationsFolder, name), join(folder, name), { recursive: true })
  }
  const target = await freshTarget()
  await migrate({ target, report, folder })
  const old = open(target)
  await old.client.$executeRaw`
    INSERT INTO "AuditEvent" ("action", "actorKind", "data") SELECT 'sign-out', 'system', '{"n": 1}' FROM generate_series(1, 5)`
  await old.close()
  await migrate({ target, report })
  const now = open(target)
  await now.client
    .$executeRaw`INSERT INTO "AuditEvent" ("action", "actorKind", "data") VALUES ('sign-out', 'system', '{}')`
  expect(await verifyTrail(now.client)).toMatchObject({ kind: 'intact', head: { seq: 6 } })
  await now.close()
})
