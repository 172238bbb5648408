import 'server-only'
import type { Database } from '@/lib/infra/db'
import { judgeKeys } from '@/lib/vault/judge-keys'
import { KeyUnwrapError } from '@/lib/vault/key-unwrapper'
import { type Keyring, keyring } from '@/lib/vault/keyring'
import { openKeyring } from '@/lib/vault/open-keyring'
import { type Finding, good, wrong } from './finding'

async function ringOrTell(): Promise<Keyring | Finding> {
  try {
    await openKeyring()
    return keyring()
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (!(cause instanceof KeyUnwrapError)) throw error
    return wrong('keys', 'keys-unopened', { because: cause.code })
  }
}

/** Whether the keys at hand are all that stored tokens need, and open what bears their ids. */
export async function checkKeyRing(database: Database): Promise<Finding> {
  const ring = await ringOrTell()
  if ('check' in ring) return ring
  const { missing, wrong: others } = await judgeKeys(database, ring)
  if (missing.length > 0) return wrong('keys', 'keys-missing', { missing: missing.join(', ') })
  if (others.length > 0) return wrong('keys', 'keys-wrong', { wrong: others.join(', ') })
  return good('keys', { ids: [...ring.byId.keys()].join(', ') })
}
