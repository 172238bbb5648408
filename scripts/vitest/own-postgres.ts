import './test-settings'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { copyDatabase } from '../postgres/copy-database'
import { endApp } from './end-app'

const name = `connect_test_${randomUUID().replaceAll('-', '')}`
const adminUrl = inject('postgresAdminUrl')

async function asAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await work(admin).finally(() => admin.end())
}

// This test file's own database. Set before any test imports what reads it.
await asAdmin((admin) => copyDatabase(admin, name, inject('postgresTemplate')))
process.env.DATABASE_URL = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href

afterAll(async () => {
  await endApp()
  await asAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
})
