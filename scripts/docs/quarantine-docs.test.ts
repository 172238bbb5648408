import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { marked } from './marked-table'
import { quarantineSql } from './quarantine-sql'

it('docs/backup.md gives the SQL that a restore runs', () => {
  expect(marked(readFileSync('docs/backup.md', 'utf8'), 'quarantine').trim(), 'run: npm run docs').toBe(quarantineSql())
  expect(quarantineSql()).toContain('"restoredProbeAt" = NULL')
})
