import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/infra/migrate'
import { openTestServer } from '../postgres/test-server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database that test files copy, migrated and empty. */
    postgresTemplate: string
    /** Where databases are made. */
    postgresAdminUrl: string
  }
}

/** Runs once before the files of the project `postgres`: one server, migrated once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer()
  const template = `connect_template_${process.pid}`
  const admin = new pg.Client(server.adminUrl)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${template}`)
  await migrate({ target: { databaseUrl: server.urlOf(template), dataDir: '' }, report: () => undefined })
  project.provide('postgresTemplate', template)
  project.provide('postgresAdminUrl', server.adminUrl)
  return async () => {
    await admin.query(`DROP DATABASE ${template}`)
    await admin.end()
    await server.close()
  }
}
