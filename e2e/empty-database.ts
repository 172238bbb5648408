import type pg from 'pg'
import { emptyDatabaseSql } from '../scripts/postgres/empty-tables'

/** Empties every table of the app, so that each test begins in a house where nobody lives yet. */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  await client.query(emptyDatabaseSql)
}
