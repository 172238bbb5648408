import type pg from 'pg'

/** Empties every table of the app, so that each test begins in a house where nobody lives yet. */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: string | null }>(
    `SELECT string_agg(quote_ident(tablename), ', ') AS tables
     FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  const tables = rows[0]?.tables
  if (tables) await client.query(`TRUNCATE ${tables} CASCADE`)
}
