import 'server-only'
import { open, type Place, seal } from './cipher'
import type { Keyring } from './keyring'
import { type SealedText, sealedFromColumn } from './sealed-text'
import type { SealedPair, TokenSetKey } from './token-vault'

const again = (ring: Keyring, text: string, place: Place): SealedText =>
  seal(ring, open(ring, sealedFromColumn(text), place), place)

/**
 * The same two tokens, sealed with the first key of the ring, for the same connection and generation.
 *
 * @throws VaultError when either cannot be opened there
 */
export function resealPair(
  ring: Keyring,
  row: TokenSetKey & { accessSealed: string; refreshSealed: string },
): SealedPair {
  const { connectionId: record, generation } = row
  return {
    accessSealed: again(ring, row.accessSealed, { record, generation, column: 'access' }),
    refreshSealed: again(ring, row.refreshSealed, { record, generation, column: 'refresh' }),
  }
}

/** The same verifier of a connect attempt, sealed with the first key of the ring. @throws VaultError */
export function resealVerifier(ring: Keyring, attemptId: string, sealed: string): SealedText {
  return again(ring, sealed, { record: attemptId, column: 'verifier', generation: 0 })
}
