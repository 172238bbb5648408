import type { TokenOutcome } from '@/lib/digitail/token-outcome'
import type { TokenPair } from '@/lib/vault/token-vault'

/**
 * A provider as an object: rotates single-use refresh tokens and keeps the truth. With grace the previous
 * refresh token still works, and the newest pair is the live one.
 */
export class ModelProvider {
  live: TokenPair = { accessToken: 'a1', refreshToken: 'r1' }
  requests = 0
  #pairs = 1
  #previous: string | null = null
  readonly #hasGrace: boolean
  readonly #losesAnswerOf: number | null

  /** @param losesAnswerOf the number of the request, from 1, that is processed but not answered; null for none */
  constructor({ hasGrace, losesAnswerOf }: { hasGrace: boolean; losesAnswerOf: number | null }) {
    this.#hasGrace = hasGrace
    this.#losesAnswerOf = losesAnswerOf
  }

  #issue(): TokenPair {
    this.#pairs += 1
    this.live = { accessToken: `a${this.#pairs}`, refreshToken: `r${this.#pairs}` }
    return this.live
  }

  refresh = (refreshToken: string): TokenOutcome => {
    this.requests += 1
    const isLive = refreshToken === this.live.refreshToken
    if (!isLive && !(this.#hasGrace && refreshToken === this.#previous))
      return { kind: 'dead-grant', because: 'revoked' }
    this.#previous = refreshToken
    const pair = this.#issue()
    if (this.requests === this.#losesAnswerOf) return { kind: 'ambiguous', because: 'connection' }
    return { kind: 'tokens', tokens: { ...pair, expiresInSeconds: 3_600 } }
  }

  /** A person authorises again: the old grant is over. */
  authorise(): TokenPair {
    this.#previous = null
    return this.#issue()
  }
}
