import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { keysOfTokens, type SealedRow, someTokensOfKey } from '@/lib/store/sealing-keys'
import { open, type Place } from './cipher'
import type { Keyring } from './keyring'
import { sealedFromColumn, VaultError } from './sealed-text'

/** Ids of keys: those that stored tokens need and the ring lacks, and those that do not open what bears their id. */
export type KeyFaults = { missing: string[]; wrong: string[] }

// Several, so that one damaged row does not speak for the key of all the others.
const sampleSize = 5

function isRefused(ring: Keyring, text: string, place: Place): boolean {
  try {
    open(ring, sealedFromColumn(text), place)
    return false
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return error.code === 'refused'
  }
}

function isRowRefused(ring: Keyring, row: SealedRow): boolean {
  const { connectionId: record, generation } = row
  return (
    isRefused(ring, row.refreshSealed, { record, generation, column: 'refresh' }) &&
    isRefused(ring, row.accessSealed, { record, generation, column: 'access' })
  )
}

async function isWrong(tx: Transaction, ring: Keyring, keyId: string): Promise<boolean> {
  const rows = await someTokensOfKey(tx, keyId, sampleSize)
  return rows.length > 0 && rows.every((row) => isRowRefused(ring, row))
}

/** @returns the keys that stored tokens need and the ring does not hold: a step of an index for each key */
export async function missingKeys(tx: Transaction, ring: Keyring): Promise<string[]> {
  return (await keysOfTokens(tx)).filter((id) => !ring.byId.has(id))
}

/**
 * Tries every key that stored tokens name on a few of them: an id alone does not tell other bytes from the right ones.
 * A key counts as wrong when it opens none of those.
 */
export async function judgeKeys(tx: Transaction, ring: Keyring): Promise<KeyFaults> {
  const faults: KeyFaults = { missing: [], wrong: [] }
  for (const id of await keysOfTokens(tx)) {
    if (!ring.byId.has(id)) faults.missing.push(id)
    else if (await isWrong(tx, ring, id)) faults.wrong.push(id)
  }
  return faults
}
