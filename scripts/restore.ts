import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { trailSentence } from '@/lib/audit/trail-sentence'
import { closeDb } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { betweenTriesMs, releaseQuarantine } from '@/lib/refresh/quarantine'
import { type Restored, restoreBackup } from '@/lib/upkeep/restore-backup'
import { openKeyring } from '@/lib/vault/open-keyring'

const usage = `npm run restore -- FOLDER [--replace]   puts the backup in FOLDER in the place of an empty database
npm run restore -- --try                 lets restored connections that did not prove themselves be tried, one by one
  --replace   of a database that is not empty, too`

const actor = { kind: 'system', name: 'restore' } as const

function tell({ madeAt, proof, quarantined, migrated, aside }: Restored): void {
  console.log(`Restored as of ${madeAt}. ${proof.opened} of ${proof.tokenSets} token sets open.`)
  console.log(trailSentence(proof.trail, 0))
  if (migrated.length > 0) console.log(`${migrated.length} newer migration(s) applied.`)
  if (aside !== null) console.log(`The database that was there is in ${aside}. Delete it when you no longer need it.`)
  console.log(
    `${quarantined} connection(s) are in quarantine. Start the app: it tries their access tokens, which spends nothing.\n` +
      'What is left after a few minutes an admin lets be tried under System health, or you with: npm run restore -- --try',
  )
  for (const fault of proof.faults.slice(0, 20)) console.error(`NOT RIGHT: ${fault}`)
  if (proof.faults.length > 0) process.exitCode = 1
}

async function letThemBeTried(): Promise<void> {
  const released = await releaseQuarantine({ actor, requestId: null }).finally(closeDb)
  const count = released === 'forbidden' ? 0 : released
  const seconds = Math.round((count * betweenTriesMs) / 1_000)
  console.log(`${count} connection(s) are tried one by one by the running app, over about ${seconds} seconds.`)
}

async function main(): Promise<void> {
  const options = {
    replace: { type: 'boolean', default: false },
    try: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [folder] = positionals
  if (values.help || (folder === undefined) === (values.try === undefined)) throw new Error(usage)
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = settings()
  if (folder === undefined) return await letThemBeTried()
  await openKeyring()
  tell(await restoreBackup({ target: { databaseUrl, dataDir }, folder, replace: values.replace }))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
