import type pg from 'pg'
import { emptyDatabaseSql } from '../scripts/postgres/empty-tables'

// Waiting for the tables one by one could deadlock with the app, which works on in the background.
const takeAllAtOnce = (tables: string) => `
  DO $$ BEGIN
    LOOP
      BEGIN
        LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE NOWAIT;
        RETURN;
      EXCEPTION WHEN lock_not_available THEN PERFORM pg_sleep(0.01);
      END;
    END LOOP;
  END $$`

/** Empties every table of the app, so that each test begins in a house where nobody lives yet. */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: string | null }>(
    `SELECT string_agg(quote_ident(tablename), ', ') AS tables
     FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  const tables = rows[0]?.tables
  if (tables) await client.query(['BEGIN', takeAllAtOnce(tables), emptyDatabaseSql, 'COMMIT'].join(';'))
}
