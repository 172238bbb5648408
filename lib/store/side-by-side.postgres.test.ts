import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { migrate } from '@/lib/infra/migrate'
import { migrationNames, migrationsFolder } from '@/lib/infra/migration-files'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { freshTarget } from '@/scripts/vitest/fresh-target'
import { insertLink, readLink, readLinkByToken, updateLink } from './connect-links'
import { findUserByEmail, insertUser, updateUserLanguage, updateUserRole } from './users'

type Column = { table_name: string; column_name: string; data_type: string; is_nullable: string; has_default: boolean }

const newest = migrationNames().at(-1) ?? ''
// One that takes away what nothing uses any more says so, and is rolled out when no older version runs.
const isContract = /^-- contract: \S/m.test(readFileSync(join(migrationsFolder, newest, 'migration.sql'), 'utf8'))

const today = new pg.Client(process.env.DATABASE_URL)
beforeAll(() => today.connect())
afterAll(() => today.end())

const columnsOf = async (client: pg.Client) =>
  (
    await client.query<Column>(`
      SELECT table_name, column_name, udt_name AS data_type, is_nullable, column_default IS NOT NULL AS has_default
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1, ordinal_position`)
  ).rows

/** A database as the newest migration finds it, and what then leads to today's. */
async function databaseBefore() {
  const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-before-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(migrationsFolder, folder, { recursive: true })
  rmSync(join(folder, newest), { recursive: true })
  const target = await freshTarget()
  const report = () => undefined
  await migrate({ target, report, folder })
  const client = new pg.Client(target.databaseUrl)
  await client.connect()
  const columns = await columnsOf(client)
  return { client, columns, goOn: () => migrate({ target, report }) }
}

/** What the older version sends: it names the columns that it knows, in what it writes and in what it wants back. */
function olderVersion(client: pg.Client, columns: Column[]) {
  const known = (table: string) =>
    columns
      .filter((each) => each.table_name === table)
      .map((each) => `"${each.column_name}"`)
      .join(', ')
  const one = async (sql: string, values: unknown[]) =>
    (await client.query<Record<string, unknown>>(sql, values)).rows[0]
  return {
    insert: (table: string, row: Record<string, unknown>) => {
      const [names, gaps] = [Object.keys(row).map((name) => `"${name}"`), Object.keys(row).map((_, at) => `$${at + 1}`)]
      const sql = `INSERT INTO "${table}" (${names}) VALUES (${gaps}) RETURNING ${known(table)}`
      return one(sql, Object.values(row))
    },
    update: (table: string, id: string, [name, value]: [string, unknown]) =>
      one(`UPDATE "${table}" SET "${name}" = $2 WHERE "id" = $1 RETURNING ${known(table)}`, [id, value]),
    read: (table: string, id: string) => one(`SELECT ${known(table)} FROM "${table}" WHERE "id" = $1`, [id]),
  }
}

const oldUser = () => ({ id: randomUUID(), email: `${randomUUID()}@clinic.example`, name: 'Ada', role: 'STAFF' })
const oldLink = (createdById: string) => ({
  id: randomUUID(),
  tokenHash: hashSecret(randomToken()),
  environment: 'local',
  clinicName: 'Linden',
  createdById,
  lifetimeHours: 24,
  expiresAt: new Date('2030-01-01T00:00:00Z'),
  connectedClinics: [],
})

it.skipIf(isContract)(
  'R-14 the newest migration leaves every table and column of the older version as it was, and asks for no new one',
  async () => {
    const { client, columns } = await databaseBefore()
    await client.end()
    const now = await columnsOf(today)
    expect(now).toEqual(expect.arrayContaining(columns))
    const isOld = (one: Column) =>
      columns.some((each) => each.table_name === one.table_name && each.column_name === one.column_name)
    const tables = new Set(columns.map((each) => each.table_name))
    const wanting = now.filter(
      (one) => tables.has(one.table_name) && !isOld(one) && one.is_nullable === 'NO' && !one.has_default,
    )
    expect(wanting).toEqual([])
  },
)

it.skipIf(isContract)(
  'R-14 rows from before the migration are there after it, and the older version goes on with them',
  async () => {
    const { client, columns, goOn } = await databaseBefore()
    const older = olderVersion(client, columns)
    const user = oldUser()
    const before = [await older.insert('User', user), await older.insert('ConnectLink', oldLink(user.id))]
    expect(await goOn()).toEqual([newest])
    const [, link] = before
    expect([await older.read('User', user.id), await older.read('ConnectLink', String(link?.id))]).toEqual(before)
    expect(await older.insert('User', oldUser())).toMatchObject({ name: 'Ada' })
    await client.end()
  },
)

it.skipIf(isContract)('R-14 what the older version writes, today’s code reads and changes', async () => {
  const { client, columns } = await databaseBefore()
  await client.end()
  const older = olderVersion(today, columns)
  const [user, link] = [oldUser(), oldLink('')]
  await older.insert('User', user)
  await older.insert('ConnectLink', { ...link, createdById: user.id })
  expect(await findUserByEmail(db(), user.email)).toMatchObject({ id: user.id, name: 'Ada', language: null })
  expect(await readLinkByToken(db(), link.tokenHash)).toMatchObject({
    id: link.id,
    clinicName: 'Linden',
    language: null,
  })
  await inTransaction(async (tx) => {
    await updateUserLanguage(tx, user.id, 'ro')
    await updateLink(tx, link.id, { language: 'ro', sends: 1 })
  })
  expect(await older.update('User', user.id, ['name', 'Bea'])).toMatchObject({ name: 'Bea', email: user.email })
  expect(await findUserByEmail(db(), user.email)).toMatchObject({ name: 'Bea', language: 'ro' })
})

it.skipIf(isContract)(
  'R-14 what today’s code writes, the older version reads and changes, and nothing new is lost by it',
  async () => {
    const { client, columns } = await databaseBefore()
    await client.end()
    const older = olderVersion(today, columns)
    const { email } = oldUser()
    const user = await insertUser(db(), { email, name: 'Ada', role: 'STAFF', language: 'de' })
    const id = user?.id ?? ''
    const { environment, ...made } = { ...oldLink(id), environment: 'local' as const }
    const { tokenHash, clinicName, lifetimeHours, expiresAt } = made
    const row = { tokenHash, clinicName, lifetimeHours, expiresAt, environment, createdById: id, createdAt: new Date() }
    const linkId = await insertLink(db(), {
      ...row,
      purpose: 'CONNECT',
      clinicId: null,
      recipient: null,
      language: 'de',
    })
    expect(await older.read('User', id)).toMatchObject({ email, role: 'STAFF' })
    expect(await older.read('ConnectLink', linkId)).toMatchObject({ tokenHash, sends: 0 })
    await older.update('User', id, ['role', 'ADMIN'])
    await older.update('ConnectLink', linkId, ['opens', 3])
    expect(await findUserByEmail(db(), email)).toMatchObject({ role: 'ADMIN', language: 'de' })
    expect(await readLink(db(), linkId)).toMatchObject({ opens: 3, language: 'de' })
    await updateUserRole(db(), id, 'STAFF')
    expect(await older.read('User', id)).toMatchObject({ role: 'STAFF' })
  },
)
