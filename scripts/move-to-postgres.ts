import nextEnv from '@next/env'
import { trailSentence } from '@/lib/audit/trail-sentence'
import { settings } from '@/lib/infra/settings'
import { moveToPostgres } from '@/lib/upkeep/move-to-postgres'
import { openKeyring } from '@/lib/vault/open-keyring'

async function main(): Promise<void> {
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = settings()
  if (databaseUrl === undefined) {
    throw new Error(
      'Set DATABASE_URL to an empty Postgres first, and leave DATA_DIR where it is. Everything in the embedded database there goes to it.',
    )
  }
  await openKeyring()
  let arrived = 0
  const { rows, proof, aside } = await moveToPostgres({ dataDir, databaseUrl }, (more) => {
    arrived += more
    if (process.stderr.isTTY) process.stderr.write(`\r${arrived} rows`)
  })
  if (process.stderr.isTTY) process.stderr.write('\n')
  console.log(`Moved ${rows} rows. ${proof.opened} of ${proof.tokenSets} token sets open; nobody has to reconnect.`)
  console.log(trailSentence(proof.trail, 0))
  console.log(
    `The embedded database is set aside in ${aside}. Start the app as usual; delete that folder when all is well.`,
  )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
