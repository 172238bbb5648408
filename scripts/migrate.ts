import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { databaseSettings } from '@/lib/infra/database-settings'
import { readEnvironment } from '@/lib/infra/env'
import { type MigrationProgress, migrate } from '@/lib/infra/migrate'

function tell(progress: MigrationProgress): void {
  if (progress.kind === 'waiting') console.log('Another process is migrating this database; waiting for it.')
  if (progress.kind === 'applying') console.log(`[${progress.position}/${progress.total}] ${progress.name} …`)
  if (progress.kind === 'applied') {
    console.log(`[${progress.position}/${progress.total}] ${progress.name} applied in ${progress.milliseconds} ms`)
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { retry: { type: 'string' } } })
  // The same files, by the same rules, as `next start`: the two must mean the same database.
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const target = databaseSettings(readEnvironment())
  const where = target.databaseUrl === undefined ? `the embedded database in ${target.dataDir}` : 'Postgres'
  const applied = await migrate({ target, report: tell, retry: values.retry })
  const what = applied.length === 0 ? 'was up to date already' : `is up to date, ${applied.length} applied`
  console.log(`Done: ${where} ${what}.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
