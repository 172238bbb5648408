import './test-settings'
import { rmSync } from 'node:fs'
import { afterAll } from 'vitest'
import { endApp, settleApp } from './end-app'
import { keepDatabase, takeDataDir } from './kept-embedded'

// This test file's own database. Set before any test imports what reads it.
const dataDir = takeDataDir()
process.env.DATA_DIR = dataDir

afterAll(async () => {
  await settleApp()
  const became = await keepDatabase(dataDir)
  if (became === 'kept') return
  if (became === 'not-kept') await endApp()
  rmSync(dataDir, { recursive: true, force: true })
})
