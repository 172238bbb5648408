import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { embeddedOptions } from '@/lib/infra/embedded-options'
import { migrate } from '@/lib/infra/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Data directories that test files copy: to make a database anew takes seconds. */
    embeddedTemplates: {
      /** With a database without any table. */
      empty: string
      /** With a database that is migrated and holds nothing. */
      migrated: string
    }
  }
}

const temporary = () => mkdtempSync(join(tmpdir(), 'digitail-connect-embedded-'))

/** Runs once before the files of the project `embedded`. */
export async function setup(project: TestProject): Promise<() => void> {
  const [empty, migrated] = [temporary(), temporary()]
  const database = await PGlite.create(join(empty, 'postgres'), embeddedOptions)
  await database.close()
  cpSync(empty, migrated, { recursive: true })
  await migrate({ target: { databaseUrl: undefined, dataDir: migrated }, report: () => undefined })
  project.provide('embeddedTemplates', { empty, migrated })
  return () => {
    for (const folder of [empty, migrated]) rmSync(folder, { recursive: true, force: true })
  }
}
