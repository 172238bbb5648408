import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/infra/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory that test files copy, migrated and empty. */
    embeddedTemplate: string
  }
}

/** Runs once before the files of the project `embedded`. */
export async function setup(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-embedded-'))
  await migrate({ target: { databaseUrl: undefined, dataDir }, report: () => undefined })
  project.provide('embeddedTemplate', dataDir)
  return () => rmSync(dataDir, { recursive: true, force: true })
}
