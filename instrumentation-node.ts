import { db } from '@/lib/infra/db'
import { pendingMigrations } from '@/lib/infra/pending-migrations'
import { settings } from '@/lib/infra/settings'

async function checkStart(): Promise<void> {
  settings()
  const pending = await pendingMigrations(db())
  if (pending.length === 0) return
  throw new Error(`The database lacks ${pending.length} migration(s). Run: npm run migrate`)
}

/** Checks settings and database; a fault is one clear message and the end of the process. */
export async function startServer(): Promise<void> {
  try {
    await checkStart()
  } catch (error) {
    // Written by us (settings, data directory, migrations): safe to show, and all an operator needs.
    process.stderr.write(`\n${error instanceof Error ? error.message : 'Digitail Connect could not start.'}\n\n`)
    process.exit(1)
  }
}
