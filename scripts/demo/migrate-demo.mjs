import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles, hasMark } from '../prepare/hash-files.mjs'
import { runNode } from '../run/run-quietly.mjs'
import { skipped, step } from '../run/steps.mjs'

const title = 'Preparing the database'

// These very migrations in this very directory: a directory that was replaced has another number.
function markFor(dataDir) {
  const database = statSync(join(dataDir, 'postgres'), { throwIfNoEntry: false })
  return `${hashFiles(['prisma/migrations'])} ${database?.dev} ${database?.ino} ${database?.birthtimeMs}`
}

/** Migrates the embedded database, unless it is known to be up to date. */
export async function migrateDemo(dataDir, env) {
  const markFile = join(dataDir, 'demo-migrated')
  if (hasMark(markFile, markFor(dataDir))) return skipped(title, 'up to date')
  await step(title, () => runNode(['--conditions=react-server', '--import', 'tsx', 'scripts/migrate.ts'], { env }))
  writeFileSync(markFile, markFor(dataDir))
}
