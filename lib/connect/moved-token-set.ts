import 'server-only'
import type { NewTokenSet } from '@/lib/store/token-sets'
import { openAccessToken, openRefreshToken, sealPair, type TokenSetKey } from '@/lib/vault/token-vault'

/**
 * The same tokens, sealed for another place: a ciphertext opens only where it was sealed for.
 *
 * @throws VaultError when the tokens are not those of their row
 */
export function movedTokenSet(tokens: NewTokenSet, to: TokenSetKey): NewTokenSet {
  const pair = { accessToken: openAccessToken(tokens), refreshToken: openRefreshToken(tokens) }
  const { issuedAt, accessExpiresAt, refreshAt } = tokens
  return { ...to, ...sealPair(to, pair), issuedAt, accessExpiresAt, refreshAt }
}
