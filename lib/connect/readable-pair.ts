import 'server-only'
import type { readTokenSet } from '@/lib/store/token-sets'
import { openAccessToken, openRefreshToken, type TokenPair } from '@/lib/vault/token-vault'

/** @returns the two tokens, or null when no key opens them any more: nothing can be handed back then, and nobody is kept from ending them */
export function readablePair(tokens: NonNullable<Awaited<ReturnType<typeof readTokenSet>>>): TokenPair | null {
  try {
    return { accessToken: openAccessToken(tokens), refreshToken: openRefreshToken(tokens) }
  } catch {
    return null
  }
}
