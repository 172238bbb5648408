import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { type WipeResult, wipeConnections } from '@/lib/connect/wipe-connections'
import { checkDatabase } from '@/lib/infra/check-database'
import { closeDb, db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { countStanding } from '@/lib/store/standing-connections'
import { openKeyring } from '@/lib/vault/open-keyring'
import { progressBar } from './progress-bar'

const connections = (count: number) => `${count.toLocaleString('en')} connection${count === 1 ? '' : 's'}`

function readArguments(): { confirmed: number | null; reason: string } {
  const { values } = parseArgs({
    options: { confirm: { type: 'string' }, reason: { type: 'string', default: 'not given' } },
  })
  if (values.confirm === undefined) return { confirmed: null, reason: values.reason }
  if (!/^\d{1,9}$/.test(values.confirm))
    throw new Error('--confirm takes the number of connections that the dry run named.')
  return { confirmed: Number(values.confirm), reason: values.reason.slice(0, 500) }
}

/** What would happen, and how to let it happen. Changes nothing. */
async function showDryRun(): Promise<void> {
  const found = await countStanding(db())
  const revocation = settings().DIGITAIL_REVOKE_URL
  console.log(`Dry run: nothing was changed. ${connections(found)} would be ended, every sealed token destroyed.`)
  console.log(
    revocation === undefined
      ? 'DIGITAIL_REVOKE_URL is not set: Digitail would not be told. Ask it to withdraw the grants of this client as well.'
      : `Each token would also be revoked at ${revocation.origin}.`,
  )
  console.log('Every clinic has to connect again afterwards. There is no way back.')
  console.log(`To do it: npm run connections:wipe -- --confirm ${found} --reason "why"`)
}

/** @returns whether nothing is left to do */
function conclude(result: WipeResult): boolean {
  if (result.kind === 'changed') {
    console.error(`There are ${connections(result.found)} now, more than you confirmed. Nothing was changed.`)
    return false
  }
  const { wiped, revoked, failed, left } = result
  console.log(
    `${connections(wiped)} ended, their tokens destroyed; Digitail confirmed the revocation of ${revoked.toLocaleString('en')}.`,
  )
  if (settings().DIGITAIL_REVOKE_URL !== undefined && revoked < wiped) {
    console.error('Where it was not confirmed, ask Digitail to withdraw the grants of this client.')
  }
  if (failed.length > 0) console.error(`Could not be ended: ${failed.join(', ')}`)
  if (left > 0) console.error(`${connections(left)} still stand. Run it again.`)
  return left === 0
}

async function main(): Promise<void> {
  const { confirmed, reason } = readArguments()
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  // First: a fault in the settings is told as what it is.
  settings()
  await checkDatabase()
  if (confirmed === null) return await showDryRun()
  // A token that cannot be opened cannot be revoked. It is destroyed all the same: a key service that is away stops nothing.
  await openKeyring().catch((error: unknown) => console.error(error instanceof Error ? error.message : String(error)))
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
  const tell = progressBar(confirmed, 'ended')
  if (!conclude(await wipeConnections({ expected: confirmed, reason, tell, signal: stop.signal }))) process.exitCode = 1
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
  .finally(closeDb)
