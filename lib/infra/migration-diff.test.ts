import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeEmptyEmbedded } from '@/scripts/vitest/empty-embedded'
import { migrationDiff } from './migration-diff'
import { migrationsFolder } from './migration-files'

const scratch = mkdtempSync(join(tmpdir(), 'digitail-connect-diff-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function scratchDir(): Promise<string> {
  const dir = join(mkdtempSync(join(scratch, 'database-')), 'postgres')
  await makeEmptyEmbedded(dir)
  return dir
}

test('the migrations make exactly what schema.prisma says', async () => {
  expect(await migrationDiff({})).toBeNull()
})

test('a column that no migration makes is noticed', async () => {
  const schemaFile = join(scratch, 'schema.prisma')
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  writeFileSync(schemaFile, schema.replace('model Clinic {', 'model Clinic {\n  nickname String?'))
  expect(await migrationDiff({ schemaFile, scratchDir: await scratchDir() })).toContain(
    'ADD COLUMN     "nickname" TEXT',
  )
})

test('a table that only a migration makes is noticed', async () => {
  const folder = join(scratch, 'migrations')
  cpSync(migrationsFolder, folder, { recursive: true })
  mkdirSync(join(folder, '99990101000000_extra'))
  writeFileSync(join(folder, '99990101000000_extra', 'migration.sql'), 'CREATE TABLE "Extra" (id INT PRIMARY KEY);')
  expect(await migrationDiff({ folder, scratchDir: await scratchDir() })).toContain('DROP TABLE "Extra"')
})
