import 'server-only'
import { db } from '@/lib/infra/db'
import { judgeKeys } from './judge-keys'
import { type Keyring, keyring } from './keyring'

/**
 * Makes sure that stored tokens can be opened here. A server that lacks a key, or has other bytes under its id, would
 * take every clinic sealed with it for broken.
 *
 * @throws Error with a sentence for the operator, which names keys and no byte of them
 */
export async function checkKeys(ring: Keyring = keyring()): Promise<void> {
  const { missing, wrong } = await judgeKeys(db(), ring)
  if (missing.length > 0) {
    throw new Error(
      `TOKEN_ENCRYPTION_KEYS lacks ${missing.join(', ')}, which stored tokens need. Put it back after the first key; ` +
        'npm run keys:rotate says when it is no longer needed.',
    )
  }
  if (wrong.length > 0) {
    throw new Error(
      `TOKEN_ENCRYPTION_KEYS holds other bytes under ${wrong.join(', ')} than those that sealed the stored tokens. ` +
        'Put the right ones back; a new key needs an id of its own.',
    )
  }
}
