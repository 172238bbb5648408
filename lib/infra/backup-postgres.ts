import 'server-only'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { z } from 'zod'
import { requireTool, startTool, UpkeepError } from './postgres-tools'
import { type RunSql, tableNames } from './table-rows'

const oneRow = z.tuple([
  z.object({ major: z.coerce.number(), snapshot: z.string().optional(), others: z.coerce.number() }),
])

const facts = `SELECT current_setting('server_version_num')::int / 10000 AS major, (SELECT count(*) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend') AS others`

async function withClient<T>(databaseUrl: string, work: (run: RunSql, client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect().catch(() => {
    throw new UpkeepError('Postgres does not let us in. Is it running, and is DATABASE_URL right?')
  })
  try {
    return await work(async (sql) => (await client.query(sql)).rows, client)
  } finally {
    await client.end()
  }
}

/**
 * Dumps a Postgres with pg_dump while the app goes on: everything in the file is of one moment.
 *
 * @param look reads what is to be known of that very moment
 * @throws UpkeepError
 */
export function dumpPostgres<T>(databaseUrl: string, file: string, look: (run: RunSql) => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (run) => {
    await run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const [{ major, snapshot = '' }] = oneRow.parse(
      await run(facts.replace('SELECT', 'SELECT pg_export_snapshot() AS snapshot,')),
    )
    await requireTool('pg_dump', major)
    const described = await look(run)
    const args = ['--format=custom', '--schema=public', '--no-owner', '--no-privileges', `--snapshot=${snapshot}`]
    await startTool('pg_dump', [...args, `--file=${file}`], databaseUrl).ended
    return described
  })
}

// What other software keeps in this schema, such as an extension, stays. The list is made before the first goes,
// because one takes others with it.
const emptySchema = `DO $$ DECLARE statements TEXT[]; statement TEXT; BEGIN
  SELECT array_agg(s) INTO statements FROM (
    SELECT format('DROP TABLE IF EXISTS %s CASCADE', c.oid::regclass) AS s FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    UNION ALL SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure) FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL SELECT format('DROP TYPE IF EXISTS %s CASCADE', t.oid::regtype) FROM pg_type t
      WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')) AS listed;
  FOREACH statement IN ARRAY COALESCE(statements, '{}') LOOP EXECUTE statement; END LOOP; END $$;`

async function refuseIfInUse(databaseUrl: string, replace: boolean): Promise<void> {
  await withClient(databaseUrl, async (run) => {
    const [{ major, others }] = oneRow.parse(await run(facts))
    await requireTool('pg_restore', major)
    await requireTool('psql', major)
    if (others > 0) {
      throw new UpkeepError(`${others} other session(s) use this database. Stop every instance of the app first.`)
    }
    const isThere = (await tableNames(run)).length > 0
    if (isThere && !replace)
      throw new UpkeepError('This database is not empty. Add --replace to put the backup in its place.')
  })
}

/**
 * Puts a dump in the place of what a Postgres holds, and runs the last statements, all in one transaction: nobody ever
 * sees the rows without them.
 *
 * @throws UpkeepError; then nothing has changed
 */
export async function restorePostgres(input: {
  databaseUrl: string
  file: string
  replace: boolean
  lastStatements: string[]
}): Promise<void> {
  const { databaseUrl, file, replace, lastStatements } = input
  await refuseIfInUse(databaseUrl, replace)
  const psqlArgs = [
    '--no-psqlrc',
    '--quiet',
    '--single-transaction',
    '--output=/dev/null',
    '--set=ON_ERROR_STOP=1',
    '--file=-',
  ]
  const psql = startTool('psql', psqlArgs, databaseUrl)
  const dump = startTool(
    'pg_restore',
    ['--schema=public', '--no-owner', '--no-privileges', '--file=-', file],
    databaseUrl,
  )
  const { stdin } = psql.child
  const { stdout } = dump.child
  if (stdin === null || stdout === null) throw new UpkeepError('The tools of Postgres could not be joined.')
  stdin.on('error', () => undefined)
  stdin.write(`SET client_min_messages = warning;\n${replace ? emptySchema : ''}\n`)
  try {
    await Promise.race([pipeline(stdout, stdin, { end: false }).then(() => dump.ended), psql.ended])
  } catch (error) {
    psql.child.kill() // Nothing is committed: its input has not ended.
    await psql.ended.catch(() => undefined)
    throw error
  }
  stdin.end(`SET search_path = public;\n${lastStatements.map((each) => `${each};`).join('\n')}\n`)
  await psql.ended
}
