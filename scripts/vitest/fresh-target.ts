import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { DatabaseTarget } from '@/lib/infra/migration-database'

async function freshPostgres(): Promise<DatabaseTarget> {
  const adminUrl = inject('postgresAdminUrl')
  const name = `connect_test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  return { databaseUrl: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href, dataDir: '' }
}

function freshEmbedded(): DatabaseTarget {
  const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-test-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return { databaseUrl: undefined, dataDir }
}

/** @returns an empty database without any table, of the kind of this project, until the test ends. */
export async function freshTarget(): Promise<DatabaseTarget> {
  return process.env.DATABASE_URL === undefined ? freshEmbedded() : await freshPostgres()
}
