import 'server-only'
import pg from 'pg'
import { z } from 'zod'
import { withEmbedded } from './backup-embedded'
import { UpkeepError } from './postgres-tools'
import { countRows, differingCounts, quoted, type RunSql, tableNames } from './table-rows'

const own = '_prisma_migrations' // Each database has its own.
const atOnce = 500

const columnRows = z.array(z.object({ name: z.string() }))
const jsonRows = z.array(z.object({ row: z.string() }))
const constraints = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() }))
const sequences = z.array(z.object({ name: z.string() }))
const position = z.tuple([z.object({ value: z.coerce.string(), called: z.boolean() })])

const foreignKeys = `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`

async function columnsOf(run: RunSql, table: string): Promise<string> {
  const rows = await run(`SELECT attname AS name FROM pg_attribute WHERE attrelid = 'public.${quoted(table)}'::regclass
    AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`)
  return columnRows
    .parse(rows)
    .map(({ name }) => quoted(name))
    .join(', ')
}

// As JSON text from one Postgres to the other: every value as the databases themselves write and read it.
async function copyTable(from: RunSql, to: pg.Client, table: string, tell: (rows: number) => void): Promise<void> {
  const name = `public.${quoted(table)}`
  const columns = await columnsOf(from, table)
  await from(`DECLARE rows_of_table NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${name} t`)
  for (;;) {
    const rows = jsonRows.parse(await from(`FETCH ${atOnce} FROM rows_of_table`))
    if (rows.length === 0) break
    await to.query(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [`[${rows.map(({ row }) => row).join(',')}]`],
    )
    tell(rows.length)
  }
  await from('CLOSE rows_of_table')
}

async function copySequences(from: RunSql, to: pg.Client): Promise<void> {
  const found = await from(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`,
  )
  for (const { name } of sequences.parse(found)) {
    const [{ value, called }] = position.parse(
      await from(`SELECT last_value AS value, is_called AS called FROM public.${quoted(name)}`),
    )
    await to.query('SELECT setval($1::regclass, $2::bigint, $3)', [`public.${quoted(name)}`, value, called])
  }
}

async function refuseUnlikeTables(from: RunSql, to: RunSql): Promise<string[]> {
  const [source, target] = [await tableNames(from), await tableNames(to)]
  if (source.join() !== target.join()) {
    throw new UpkeepError('The two databases are not of one version. Run npm run migrate on both, then try again.')
  }
  const tables = source.filter((name) => name !== own)
  const counts = await countRows(to)
  const taken = tables.filter((name) => (counts[name] ?? 0) > 0 && name !== 'ClinicListingClock')
  if (taken.length > 0)
    throw new UpkeepError(`That Postgres holds data already (${taken.join(', ')}). Give an empty one.`)
  return tables
}

async function copyAll(from: RunSql, to: pg.Client, tell: (rows: number) => void): Promise<Record<string, number>> {
  const ask: RunSql = async (sql) => (await to.query(sql)).rows
  const tables = await refuseUnlikeTables(from, ask)
  const keys = constraints.parse(await ask(foreignKeys))
  // Rows come as they are: no trigger may answer them, and those that refer to each other have no right order.
  for (const { table, name } of keys) await to.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  for (const table of tables) {
    await to.query(`ALTER TABLE public.${quoted(table)} DISABLE TRIGGER USER`)
    await to.query(`DELETE FROM public.${quoted(table)}`)
    await copyTable(from, to, table, tell)
    await to.query(`ALTER TABLE public.${quoted(table)} ENABLE TRIGGER USER`)
  }
  await copySequences(from, to)
  for (const { table, name, definition } of keys) {
    await to.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
  }
  const counts = await countRows(from)
  const differing = differingCounts({ ...counts, [own]: 0 }, { ...(await countRows(ask)), [own]: 0 })
  if (differing.length > 0)
    throw new UpkeepError(`Not everything arrived, so nothing was kept:\n${differing.join('\n')}`)
  return counts
}

/**
 * Copies everything from the embedded database into an empty, migrated Postgres, in one transaction: all of it or
 * nothing. The embedded database is only read.
 *
 * @param tell receives how many more rows have arrived
 * @returns rows by table
 * @throws UpkeepError, DataDirBusyError while the app runs on the embedded database
 */
export function copyToPostgres(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string },
  tell: (rows: number) => void,
): Promise<Record<string, number>> {
  return withEmbedded(dataDir, async (run) => {
    const to = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
    to.on('error', () => undefined)
    await to.connect()
    try {
      await run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      await to.query('BEGIN')
      await to.query("SET LOCAL TIME ZONE 'UTC'")
      const counts = await copyAll(run, to, tell)
      await to.query('COMMIT')
      return counts
    } finally {
      await to.end() // Without a commit nothing has happened.
    }
  })
}
