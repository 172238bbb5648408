import 'server-only'
import { DataDirBusyError } from './data-dir-lock'
import { db } from './db'
import { errorFacts } from './logger'
import { pendingMigrations } from './pending-migrations'

/**
 * Makes sure that the database answers and has every migration of this build.
 *
 * @throws Error with a sentence for the operator; never an address, a name or a password
 */
export async function checkDatabase(): Promise<void> {
  const pending = await pendingMigrations(open()).catch((error: unknown) => {
    const { kind, errorCode } = errorFacts(error)
    throw new Error(`The database does not answer (${errorCode ?? kind}). Is it running, and is DATABASE_URL right?`)
  })
  if (pending.length > 0) throw new Error(`The database lacks ${pending.length} migration(s). Run: npm run migrate`)
}

function open() {
  try {
    return db()
  } catch (error) {
    if (error instanceof DataDirBusyError) throw error
    throw new Error(
      `DATA_DIR cannot be used (${errorFacts(error).errorCode ?? 'unknown'}). May this process write there?`,
    )
  }
}
