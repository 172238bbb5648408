import type { Database } from '@/lib/infra/db'

const parts = [
  `SELECT format('%s.%s %s', attrelid::regclass, attname, atttypid) FROM pg_attribute
   WHERE attnum > 0 AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
  `SELECT format('%s %s', oid::regclass, relrowsecurity) FROM pg_class WHERE relnamespace = 'public'::regnamespace`,
  `SELECT format('%s %s', proname, md5(prosrc)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  `SELECT format('%s %s', tgname, tgenabled) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT format('%s %s', polname, polrelid::regclass) FROM pg_policy`,
  `SELECT format('%s', rolname) FROM pg_roles`,
]

/** @returns a sum of everything that a database is made of but its rows: tables, functions, triggers, policies, roles */
export async function shapeOfDatabase(database: Database): Promise<string> {
  const sql = `SELECT md5(string_agg(part, ',' ORDER BY part)) AS shape FROM (${parts.join(' UNION ALL ')}) AS p(part)`
  const [row] = await database.$queryRawUnsafe<{ shape: string }[]>(sql)
  if (row === undefined) throw new Error('The database has no shape.')
  return row.shape
}
