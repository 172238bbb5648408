import 'server-only'
import { db } from '@/lib/infra/db'
import { keysOfTokens } from '@/lib/store/sealing-keys'
import { type Keyring, keyring } from './keyring'

/**
 * Makes sure that every stored token can be opened here. A server that lacks a key would take every clinic sealed
 * with it for broken.
 *
 * @throws Error with a sentence for the operator, which names keys and no byte of them
 */
export async function checkKeys(ring: Keyring = keyring()): Promise<void> {
  const missing = (await keysOfTokens(db())).filter((id) => !ring.byId.has(id))
  if (missing.length === 0) return
  throw new Error(
    `TOKEN_ENCRYPTION_KEYS lacks ${missing.join(', ')}, which stored tokens need. Put it back after the first key; ` +
      'npm run keys:rotate says when it is no longer needed.',
  )
}
