import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { copyDatabase } from '../postgres/copy-database'

/** @param template the name of the database that it begins as; Postgres' own is empty */
async function freshPostgres(template = 'template1'): Promise<DatabaseTarget> {
  const adminUrl = inject('postgresAdminUrl')
  const name = `connect_test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await copyDatabase(admin, name, template)
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  return { databaseUrl: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href, dataDir: '' }
}

/** @param template the data directory that it begins as; without one there is no database yet */
function freshEmbedded(template?: string): DatabaseTarget {
  const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-test-'))
  if (template !== undefined) cpSync(template, dataDir, { recursive: true })
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return { databaseUrl: undefined, dataDir }
}

const isEmbedded = () => process.env.DATABASE_URL === undefined

/** @returns where a database of the kind of this project can come to be, until the test ends. */
export async function freshPlace(): Promise<DatabaseTarget> {
  return isEmbedded() ? freshEmbedded() : await freshPostgres()
}

/** @returns an empty database without any table, of the kind of this project, until the test ends. */
export async function freshTarget(): Promise<DatabaseTarget> {
  return isEmbedded() ? freshEmbedded(inject('embeddedTemplates').empty) : await freshPostgres()
}

/** @returns a migrated database that holds nothing, of the kind of this project, until the test ends. */
export async function migratedTarget(): Promise<DatabaseTarget> {
  return isEmbedded()
    ? freshEmbedded(inject('embeddedTemplates').migrated)
    : await freshPostgres(inject('postgresTemplate'))
}
