import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { databaseSettings } from '@/lib/infra/database-settings'
import { readEnvironment } from '@/lib/infra/env'
import { makeBackup } from '@/lib/upkeep/make-backup'

const usage = `npm run backup -- [--to FOLDER] [--keep NUMBER]
  --to     where backups go, each into a folder of its own; backups by default
  --keep   how many stay there; all by default`

async function main(): Promise<void> {
  const options = {
    to: { type: 'string', default: 'backups' },
    keep: { type: 'string' },
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  const keep = values.keep === undefined ? null : Number(values.keep)
  if (values.help || (keep !== null && !(Number.isInteger(keep) && keep > 0))) throw new Error(usage)
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const backup = await makeBackup({ target: databaseSettings(readEnvironment()), to: values.to, keep })
  const rows = Object.values(backup.rows).reduce((sum, count) => sum + count, 0)
  console.log(`Kept ${rows} rows of ${Object.keys(backup.rows).length} tables in ${backup.folder}.`)
  const keys = backup.keyIds.join(', ') || 'none yet'
  console.log(`Its tokens are sealed with: ${keys}. Keep TOKEN_ENCRYPTION_KEYS too, and elsewhere.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
