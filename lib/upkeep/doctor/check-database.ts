import 'server-only'
import { DataDirBusyError } from '@/lib/infra/data-dir-lock'
import { type Database, db } from '@/lib/infra/db'
import { errorFacts } from '@/lib/infra/logger'
import { pendingMigrations } from '@/lib/infra/pending-migrations'
import type { Settings } from '@/lib/infra/settings'
import { sweepHealth } from '@/lib/refresh/sweep-health'
import { readDatabaseRole } from '@/lib/store/database-role'
import { countQuarantine } from '@/lib/store/quarantine'
import { checkKeyRing } from './check-key-ring'
import { type CheckName, type Finding, good, wrong } from './finding'

type About = Pick<Settings, 'DATABASE_URL' | 'DATA_DIR' | 'DIGITAIL_ENVIRONMENT'>

/** A database that answers, or the one thing to say about one that does not. */
async function openOrTell(settings: About): Promise<Database | Finding> {
  try {
    const database = db()
    await database.$queryRaw`SELECT 1`
    return database
  } catch (error) {
    if (error instanceof DataDirBusyError) return wrong('database', 'database-in-use', { folder: settings.DATA_DIR })
    const { errorCode, kind } = errorFacts(error)
    return wrong('database', 'database-away', { because: errorCode ?? kind })
  }
}

function judgeKind({ DATABASE_URL, DIGITAIL_ENVIRONMENT, DATA_DIR }: About): Finding {
  if (DATABASE_URL !== undefined) return good('database', { what: 'Postgres' })
  const facts = { what: `${DATA_DIR}/postgres`, folder: DATA_DIR }
  return DIGITAIL_ENVIRONMENT === 'production' ? wrong('database', 'database-embedded', facts) : good('database', facts)
}

async function checkRole(database: Database): Promise<Finding> {
  const { name, isSuperuser, ownsTrail } = await readDatabaseRole(database)
  return isSuperuser || ownsTrail
    ? wrong('database-role', 'role-too-strong', { name })
    : good('database-role', { name })
}

async function checkBackground(): Promise<Finding> {
  const { isLate, lastSweepAt } = await sweepHealth()
  return isLate
    ? wrong('background', 'background-late', { last: lastSweepAt ?? '-', path: '/api/cron/refresh' })
    : good('background')
}

async function checkRestored(database: Database): Promise<Finding> {
  const { waiting, released } = await countQuarantine(database)
  if (waiting > 0) return wrong('restored', 'restored-waiting', { waiting: `${waiting}` })
  return good('restored', { released: `${released}` })
}

const broken = (check: CheckName) => (error: unknown) =>
  wrong(check, 'database-away', { because: errorFacts(error).kind })

/** Everything that the database tells: itself, its migrations, our role, keys, background work, what was restored. */
export async function checkDatabaseSide(settings: About): Promise<Finding[]> {
  const database = await openOrTell(settings)
  if ('check' in database) return [database]
  const kind = judgeKind(settings)
  const pending = await pendingMigrations(database)
  if (pending.length > 0) return [kind, wrong('migrations', 'migrations-missing', { count: `${pending.length}` })]
  return [
    kind,
    good('migrations'),
    ...(settings.DATABASE_URL === undefined ? [] : [await checkRole(database).catch(broken('database-role'))]),
    await checkKeyRing(database).catch(broken('keys')),
    await checkBackground().catch(broken('background')),
    await checkRestored(database).catch(broken('restored')),
  ]
}
