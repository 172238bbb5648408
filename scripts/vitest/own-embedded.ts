import './test-settings'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { endApp } from './end-app'

// This test file's own database. Set before any test imports what reads it.
const dataDir = mkdtempSync(join(tmpdir(), 'digitail-connect-test-'))
cpSync(inject('embeddedTemplates').migrated, dataDir, { recursive: true })
process.env.DATA_DIR = dataDir

afterAll(async () => {
  await endApp()
  rmSync(dataDir, { recursive: true, force: true })
})
