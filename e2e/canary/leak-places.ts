import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { z } from 'zod'
import { filesUnder } from '../files-under'
import type { Place } from './scan'

/** @returns every row of every table, as text */
export async function dumpDatabase(database: pg.Client, moment: string): Promise<Place[]> {
  const named = await database.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
  const tables = z.array(z.object({ name: z.string() })).parse(named.rows)
  const dumped: Place[] = []
  for (const { name } of tables) {
    const { rows } = await database.query(`SELECT t::text AS line FROM ${database.escapeIdentifier(name)} t`)
    const lines = z.array(z.object({ line: z.string() })).parse(rows)
    dumped.push({ where: `table ${name} ${moment}`, content: lines.map(({ line }) => line).join('\n') })
  }
  return dumped
}

/** @returns the files below a folder, or the file of that name. @param from how many bytes to leave out */
export function readPlaces(path: string, from = 0): Place[] {
  const files = path.endsWith('.log') ? [path] : filesUnder(path)
  return files.map((file) => ({ where: file, content: readFileSync(file).subarray(from).toString('latin1') }))
}
