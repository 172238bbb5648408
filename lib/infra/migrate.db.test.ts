import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { freshTarget } from '@/scripts/vitest/fresh-target'
import { db } from './db'
import { type MigrationProgress, migrate } from './migrate'
import { migrationNames } from './migration-files'
import { pendingMigrations } from './pending-migrations'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ignore = () => undefined

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
writeMigration('20260101000000_first', 'CREATE TABLE first (id INT PRIMARY KEY);')
// Semicolons inside of a function body are no ends of statements.
writeMigration(
  '20260102000000_guard',
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'no; never; not here'; RETURN NULL; END; $$;
   CREATE TRIGGER guard BEFORE DELETE ON first FOR EACH ROW EXECUTE FUNCTION refuse();`,
)

test('a migrated database has nothing pending', async () => {
  expect(await pendingMigrations(db())).toEqual([])
})

test('a migration that the database does not have is pending', async () => {
  expect(await pendingMigrations(db(), folder)).toEqual(['20260101000000_first', '20260102000000_guard'])
})

test('migrating tells each step, and a second run does nothing', async () => {
  const target = await freshTarget()
  const steps: MigrationProgress[] = []
  expect(await migrate({ target, report: (step) => steps.push(step), folder })).toEqual(migrationNames(folder))
  expect(steps.map((step) => [step.kind, 'position' in step && step.position])).toEqual([
    ['applying', 1],
    ['applied', 1],
    ['applying', 2],
    ['applied', 2],
  ])
  expect(await migrate({ target, report: (step) => steps.push(step), folder })).toEqual([])
  expect(steps).toHaveLength(4)
})

test('a process that has migrated may end: no timer holds it back', async () => {
  const target = await freshTarget()
  const [begun, ended] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')]
  await migrate({ target, report: ignore, folder })
  const timers = begun.mock.results.map(({ value }) => value)
  const over = new Set<unknown>(ended.mock.calls.flat())
  vi.restoreAllMocks()
  expect(timers).not.toEqual([])
  expect(timers.filter((timer) => !over.has(timer) && timer.hasRef())).toEqual([])
})

test('a migration that fails is named, leaves nothing behind, and is only tried again when told so', async () => {
  const target = await freshTarget()
  const broken = '20260103000000_broken'
  writeMigration(broken, 'CREATE TABLE second (id INT);\nINSERT INTO nowhere VALUES (1);')
  await expect(migrate({ target, report: ignore, folder })).rejects.toThrow(/20260103000000_broken failed.*nowhere/s)
  writeMigration(broken, 'CREATE TABLE second (id INT);')
  await expect(migrate({ target, report: ignore, folder })).rejects.toThrow(`--retry ${broken}`)
  // It would fail if the table of the first try were still there.
  expect(await migrate({ target, report: ignore, folder, retry: broken })).toEqual([broken])
  expect(await migrate({ target, report: ignore, folder })).toEqual([])
})
