import 'server-only'
import { z } from 'zod'

/** Runs one statement on whatever database is at hand. */
export type RunSql = (sql: string) => Promise<unknown[]>

const named = z.array(z.object({ name: z.string() }))
const counted = z.tuple([z.object({ rows: z.coerce.number() })])

/** @returns a name as SQL takes it */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** @returns the tables of this app, by name; empty for a database without any */
export async function tableNames(run: RunSql): Promise<string[]> {
  const rows = await run(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`,
  )
  return named.parse(rows).map(({ name }) => name)
}

/** @returns how many rows each table has */
export async function countRows(run: RunSql): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of await tableNames(run)) {
    const rows = await run(`SELECT count(*) AS rows FROM public.${quoted(table)}`)
    counts[table] = counted.parse(rows)[0].rows
  }
  return counts
}

/** @returns the tables whose counts differ, each as a sentence */
export function differingCounts(expected: Record<string, number>, found: Record<string, number>): string[] {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort()
  return tables
    .filter((table) => (expected[table] ?? 0) !== (found[table] ?? 0))
    .map((table) => `${table}: ${expected[table] ?? 0} rows expected, ${found[table] ?? 0} found`)
}

/** @returns the tables that have fewer rows than before, each as a sentence. A migration may add some, and loses none */
export function lostRows(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.entries(before)
    .filter(([table, rows]) => (after[table] ?? 0) < rows)
    .map(([table, rows]) => `${table}: ${rows} rows before the migrations, ${after[table] ?? 0} after`)
}
