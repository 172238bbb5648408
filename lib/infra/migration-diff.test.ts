import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedOptions } from './embedded-options'
import { migrationDiff } from './migration-diff'
import { migrationsFolder } from './migration-files'

const scratch = mkdtempSync(join(tmpdir(), 'digitail-connect-diff-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const empty = join(scratch, 'empty')
beforeAll(async () => (await PGlite.create(empty, embeddedOptions)).close())

/** A copy of an empty database: to make one takes seconds. */
function scratchDir(): string {
  const dir = mkdtempSync(join(scratch, 'database-'))
  cpSync(empty, dir, { recursive: true })
  return dir
}

test('the migrations make exactly what schema.prisma says', async () => {
  expect(await migrationDiff({})).toBeNull()
})

test('a column that no migration makes is noticed', async () => {
  const schemaFile = join(scratch, 'schema.prisma')
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  writeFileSync(schemaFile, schema.replace('model Clinic {', 'model Clinic {\n  nickname String?'))
  expect(await migrationDiff({ schemaFile, scratchDir: scratchDir() })).toContain('ADD COLUMN     "nickname" TEXT')
})

test('a table that only a migration makes is noticed', async () => {
  const folder = join(scratch, 'migrations')
  cpSync(migrationsFolder, folder, { recursive: true })
  mkdirSync(join(folder, '99990101000000_extra'))
  writeFileSync(join(folder, '99990101000000_extra', 'migration.sql'), 'CREATE TABLE "Extra" (id INT PRIMARY KEY);')
  expect(await migrationDiff({ folder, scratchDir: scratchDir() })).toContain('DROP TABLE "Extra"')
})
