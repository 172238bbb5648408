import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import {
  countKeyUse,
  type KeyUse,
  type Resealed,
  replaceSeals,
  replaceVerifierSeal,
  type SealedRow,
  tokensUnderOtherKeys,
  verifiersUnderOtherKeys,
} from '@/lib/store/sealing-keys'
import { type Keyring, keyring } from './keyring'
import { resealPair, resealVerifier } from './reseal'
import { VaultError, type VaultErrorCode } from './sealed-text'

/** A token set that could not be opened, and so was left as it is. */
export type Unopened = { connectionId: string; code: VaultErrorCode }

export type KeyRotation = {
  resealed: number
  unopened: Unopened[]
  /** What is sealed with which key now. A key that is not among them, and not the first, is no longer needed. */
  uses: KeyUse[]
}

const batch = 200
const first = '00000000-0000-0000-0000-000000000000'

function resealRow(ring: Keyring, row: SealedRow): Resealed | Unopened {
  try {
    return { ...row, ...resealPair(ring, row), was: row.refreshSealed }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return { connectionId: row.connectionId, code: error.code }
  }
}

async function resealTokens(ring: Keyring, tell: (done: number) => void): Promise<Omit<KeyRotation, 'uses'>> {
  const unopened: Unopened[] = []
  let [resealed, after] = [0, first]
  for (;;) {
    const rows = await tokensUnderOtherKeys(db(), { keyId: ring.sealing.id, after, limit: batch })
    const last = rows.at(-1)
    if (last === undefined) return { resealed, unopened }
    const sealed: Resealed[] = []
    for (const row of rows.map((each) => resealRow(ring, each))) 'code' in row ? unopened.push(row) : sealed.push(row)
    resealed += await replaceSeals(db(), sealed)
    after = last.connectionId
    tell(resealed)
  }
}

// An attempt lives ten minutes. One whose verifier cannot be opened could not be finished anyway.
async function resealVerifiers(ring: Keyring): Promise<void> {
  for (const { id, sealed } of await verifiersUnderOtherKeys(db(), ring.sealing.id)) {
    if (!ring.byId.has(sealed.split('.')[1] ?? '')) continue
    await replaceVerifierSeal(db(), { id, was: sealed, sealed: resealVerifier(ring, id, sealed) })
  }
}

/**
 * Seals everything with the first key of the ring. Safe beside refreshes, which win: a row changes only if it is
 * still what was read. Stopped at any moment nothing is lost, and the next run goes on where this one ended.
 *
 * @param tell receives how many token sets have a new seal so far
 */
export async function rotateKeys({ tell, ring = keyring() }: { tell: (done: number) => void; ring?: Keyring }) {
  const done = await resealTokens(ring, tell)
  await resealVerifiers(ring)
  const rotation: KeyRotation = { ...done, uses: await countKeyUse(db()) }
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'keys.rotated',
      actor: { kind: 'system', name: 'keys:rotate' },
      subject: null,
      requestId: null,
      data: { key: ring.sealing.id, resealed: done.resealed, unopened: done.unopened.length },
    }),
  )
  return rotation
}
