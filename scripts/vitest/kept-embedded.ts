import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject, vi } from 'vitest'
import type { Database } from '@/lib/infra/db'
import { madeInProcess, oncePerProcess } from '@/lib/infra/once-per-process'
import { emptyDatabaseSql } from '../postgres/empty-tables'
import { shapeOfDatabase } from './shape-of-database'

type Opened = { client: Database }
type Kept = { dataDir: string; opened: Opened }

const place = Symbol.for('digitail-connect.kept-embedded')
const worker = globalThis as { [place]?: Kept | undefined }

/** Everything that a file left beside the database, such as a journal. */
function clear(dataDir: string): void {
  const others = readdirSync(dataDir).filter((name) => name !== 'postgres' && name !== 'in-use-by')
  for (const name of others) rmSync(join(dataDir, name), { recursive: true, force: true })
}

/** Gives a file its data directory: that of the file before it, with the database open in it, or a new copy. */
export function takeDataDir(): string {
  const { home, migrated } = inject('embeddedTemplates')
  const { [place]: kept } = worker
  worker[place] = undefined
  if (kept !== undefined) oncePerProcess('database', () => kept.opened)
  const dataDir = kept?.dataDir ?? mkdtempSync(join(home, 'worker-'))
  if (kept === undefined) cpSync(migrated, dataDir, { recursive: true })
  return dataDir
}

/**
 * Keeps the open database for the next file of this worker, as empty as a new one: to open one takes as long as all the
 * tests of most files.
 *
 * @returns what became of it: one that a file changed in more than its rows, or never opened, is `not-kept`; one that a
 * file closed is `closed`
 */
export async function keepDatabase(dataDir: string): Promise<'kept' | 'not-kept' | 'closed'> {
  vi.restoreAllMocks()
  const opened = madeInProcess<Opened>('database')
  if (opened === undefined) return 'not-kept'
  const shape = await shapeOfDatabase(opened.client).catch(() => null)
  if (shape === null) return 'closed'
  if (shape !== inject('embeddedTemplates').shape) return 'not-kept'
  await opened.client.$executeRawUnsafe(emptyDatabaseSql)
  await opened.client.$queryRaw`SELECT pg_advisory_unlock_all()::text`
  clear(dataDir)
  worker[place] = { dataDir, opened }
  return 'kept'
}
