import './test-settings'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { endApp } from './end-app'

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
  await endApp()
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`)
})
