import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settings } from './settings'

const roles = ['app', 'migrator', 'auditor'] as const
type Role = (typeof roles)[number]
type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'TRUNCATE'

const client = new pg.Client(settings().DATABASE_URL)
let tables: string[] = []

// Roles are the whole server's: they are made in a transaction that is never committed.
beforeAll(async () => {
  await client.connect()
  await client.query('BEGIN')
  const script = readFileSync('prisma/roles.sql', 'utf8')
  await client.query(script)
  await client.query(script)
  const found = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  tables = found.rows.map(({ name }) => name)
})

afterAll(async () => {
  await client.query('ROLLBACK')
  await client.end()
})

/** @returns the error code of a statement under a role, null when it worked; nothing of it stays */
async function tryAs(role: Role, statement: string): Promise<string | null> {
  await client.query('SAVEPOINT before')
  await client.query(`SET LOCAL ROLE digitail_connect_${role}`)
  const code = await client.query(statement).then(
    () => null,
    (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? '?') : '?'),
  )
  await client.query('ROLLBACK TO SAVEPOINT before')
  return code
}

const refused = '42501'

// No row fits, so what is allowed changes nothing; a right is checked before rows are looked for.
const statements: Record<Verb, (table: string) => string> = {
  SELECT: (table) => `SELECT * FROM "${table}" LIMIT 0`,
  INSERT: (table) => `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE false`,
  UPDATE: (table) => `UPDATE "${table}" SET ${'%'} WHERE false`,
  DELETE: (table) => `DELETE FROM "${table}" WHERE false`,
  TRUNCATE: (table) => `TRUNCATE "${table}" CASCADE`,
}

async function allowed(role: Role, table: string): Promise<Verb[]> {
  const column = `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 1`
  const { rows } = await client.query<{ name: string }>(column, [`"${table}"`])
  const verbs: Verb[] = []
  for (const verb of ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const) {
    const statement = statements[verb](table).replace('%', `"${rows[0]?.name}" = "${rows[0]?.name}"`)
    if ((await tryAs(role, statement)) === null) verbs.push(verb)
  }
  return verbs
}

const rights: Record<Exclude<Role, 'migrator'>, Record<string, Verb[]>> = {
  app: { AuditEvent: ['SELECT', 'INSERT'], AuditLink: ['SELECT'], _prisma_migrations: ['SELECT'] },
  auditor: { AuditEvent: ['SELECT'], AuditLink: ['SELECT'], AuditVerification: ['SELECT'] },
}
const otherwise: Record<Exclude<Role, 'migrator'>, Verb[]> = {
  app: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  auditor: [],
}

it.each(['app', 'auditor'] as const)(
  'L-06 each verb on each table is what the role %s needs, and no more',
  async (role) => {
    expect(tables).toEqual(expect.arrayContaining(['AuditEvent', 'AuditLink', 'AuditVerification', 'TokenSet']))
    for (const table of tables) {
      expect([table, await allowed(role, table)]).toEqual([table, rights[role][table] ?? otherwise[role]])
    }
  },
)

it('L-06 the owner of the tables is kept from changing the trail by the triggers', async () => {
  for (const table of ['AuditEvent', 'AuditLink']) {
    expect(await allowed('migrator', table)).toEqual(['SELECT', 'INSERT'])
  }
})

it('K-12 only the migrator makes and changes tables', async () => {
  for (const role of roles) {
    const may = role === 'migrator' ? null : refused
    expect([role, await tryAs(role, 'CREATE TABLE public.mine (id INT)')]).toEqual([role, may])
    expect([role, await tryAs(role, 'ALTER TABLE "User" ADD COLUMN mine INT')]).toEqual([role, may])
    expect([role, await tryAs(role, 'ALTER TABLE "AuditEvent" DISABLE TRIGGER USER')]).toEqual([role, may])
    expect([role, await tryAs(role, 'SET LOCAL session_replication_role = replica')]).toEqual([role, refused])
  }
})

it("L-06 what the app's role writes is chained, though it may not write links", async () => {
  const event = `INSERT INTO "AuditEvent" ("action", "actorKind", "data") VALUES ('sign-out', 'system', '{}')`
  expect(await tryAs('app', `${event}; SET CONSTRAINTS ALL IMMEDIATE`)).toBeNull()
  const link = `INSERT INTO "AuditLink" VALUES (1, 1, sha256('x'))`
  expect(await tryAs('app', link)).toBe(refused)
  expect(await tryAs('app', `SELECT setval('"AuditEvent_id_seq"', 1)`)).toBe(refused)
})
