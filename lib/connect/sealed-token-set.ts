import 'server-only'
import { tokenLifetime } from '@/lib/refresh/token-lifetime'
import type { NewTokenSet } from '@/lib/store/token-sets'
import { sealPair, type TokenPair, type TokenSetKey } from '@/lib/vault/token-vault'

/**
 * Seals a pair for its row and works out its times.
 *
 * @param now the database's clock at the moment of issue
 */
export function sealedTokenSet(
  key: TokenSetKey,
  { pair, expiresInSeconds }: { pair: TokenPair; expiresInSeconds: number | null },
  now: Date,
): NewTokenSet {
  const { expiresInMs, refreshInMs } = tokenLifetime(expiresInSeconds)
  return {
    ...key,
    ...sealPair(key, pair),
    issuedAt: now,
    accessExpiresAt: new Date(now.getTime() + expiresInMs),
    refreshAt: new Date(now.getTime() + refreshInMs),
  }
}
