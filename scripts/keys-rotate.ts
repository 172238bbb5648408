import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { checkDatabase } from '@/lib/infra/check-database'
import { closeDb, db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { countKeyUse, type KeyUse } from '@/lib/store/sealing-keys'
import { keyring } from '@/lib/vault/keyring'
import { openKeyring } from '@/lib/vault/open-keyring'
import { type KeyRotation, rotateKeys } from '@/lib/vault/rotate-keys'
import { progressBar } from './progress-bar'

const several = (count: number, thing: string) => `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
const amount = ({ tokenSets, verifiers }: KeyUse) =>
  [several(tokenSets, 'token set'), ...(verifiers > 0 ? [several(verifiers, 'open connect attempt')] : [])].join(', ')

function showUses(uses: KeyUse[]): void {
  const { sealing, byId } = keyring()
  console.log(`New seals are made with ${sealing.id}, the first of TOKEN_ENCRYPTION_KEYS.`)
  for (const use of uses) {
    console.log(`  ${use.keyId}: ${amount(use)}${byId.has(use.keyId) ? '' : '  (a key that is not in the ring)'}`)
  }
}

/** What became of each older key, and what the operator may do now. @returns whether everything is as it should be */
function conclude({ unopened, uses }: KeyRotation): boolean {
  const { sealing, byId } = keyring()
  const stillUsed = new Set(uses.map(({ keyId }) => keyId))
  for (const { connectionId, code } of unopened) console.error(`Left as it is: connection ${connectionId} (${code}).`)
  if (unopened.length > 0) {
    console.error(
      'unknown_key: put that key back into TOKEN_ENCRYPTION_KEYS and run this again. refused, unknown_format: the stored text was changed; that clinic has to reconnect.',
    )
  }
  for (const id of byId.keys()) {
    if (id === sealing.id) continue
    if (!stillUsed.has(id)) console.log(`${id} is no longer needed: take it out of TOKEN_ENCRYPTION_KEYS.`)
    else if (unopened.length === 0) {
      console.log(
        `${id} is still needed: an instance seals with it. Give all the same order of keys, and run this again.`,
      )
    }
  }
  return unopened.length === 0
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  // First: a fault in the settings is told as what it is.
  settings()
  await checkDatabase()
  await openKeyring()
  const before = await countKeyUse(db())
  showUses(before)
  if (values['dry-run']) return
  const others = before.filter(({ keyId }) => keyId !== keyring().sealing.id)
  const total = others.reduce((sum, { tokenSets }) => sum + tokenSets, 0)
  if (!conclude(await rotateKeys({ tell: progressBar(total, 'resealed') }))) process.exitCode = 1
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
  .finally(closeDb)
