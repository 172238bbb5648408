import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import { makeEmptyEmbedded } from './empty-embedded'
import { shapeOfDatabase } from './shape-of-database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Data directories that test files copy: to make a database anew takes seconds. */
    embeddedTemplates: {
      /** With a database without any table. */
      empty: string
      /** With a database that is migrated and holds nothing. */
      migrated: string
      /** What that database is made of. */
      shape: string
      /** Where test files make copies. */
      home: string
    }
  }
}

async function shapeOf(dataDir: string): Promise<string> {
  const { client, close } = openDatabase({ DATABASE_URL: undefined, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 1 })
  return await shapeOfDatabase(client).finally(close)
}

/** Runs once before the files of the project `embedded`. */
export async function setup(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'digitail-connect-embedded-'))
  const [empty, migrated] = [join(home, 'empty'), join(home, 'migrated')]
  mkdirSync(empty)
  await makeEmptyEmbedded(join(empty, 'postgres'))
  cpSync(empty, migrated, { recursive: true })
  await migrate({ target: { databaseUrl: undefined, dataDir: migrated }, report: () => undefined })
  project.provide('embeddedTemplates', { empty, migrated, shape: await shapeOf(migrated), home })
  return () => rmSync(home, { recursive: true, force: true })
}
