import './test-settings'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

const name = `connect_test_${randomUUID().replaceAll('-', '')}`
const adminUrl = inject('postgresAdminUrl')

async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}

// This test file's own database. Set before any test imports what reads it.
await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${inject('postgresTemplate')}`)
process.env.DATABASE_URL = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href

afterAll(async () => {
  const { closeDb } = await import('@/lib/infra/db')
  await closeDb()
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`)
})
