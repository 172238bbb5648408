import { describe, expect, it } from 'vitest'
import type { TokenOutcome } from '@/lib/digitail/token-outcome'
import type { HeldClaim } from './held-claim'
import type { ReceivedPair, RotationPorts } from './rotation-ports'
import { spendRefreshToken } from './spend-refresh-token'
import { mustSendWithinMs } from './timing'

const claim: HeldClaim = {
  connectionId: 'c',
  generation: 7,
  attemptId: 'a',
  order: 1,
  refreshSealed: 'sealed',
  isAmbiguous: false,
  failures: 0,
  claimedAt: 5_000_000,
  askedAt: 1_000,
  heldAt: 1_010,
}

const tokens: TokenOutcome = {
  kind: 'tokens',
  tokens: { accessToken: 'new-access', refreshToken: 'new-refresh', expiresInSeconds: 3_600 },
}
const notSent: TokenOutcome = { kind: 'not-sent' }
const unclear: TokenOutcome = { kind: 'ambiguous', because: 'timeout' }
const dead: TokenOutcome = { kind: 'dead-grant', because: 'revoked' }
const busy: TokenOutcome = { kind: 'refused', retryAfterMs: 1_000 }
const ours: TokenOutcome = { kind: 'our-configuration', fault: 'invalid_client' }

/** A provider that answers in turn, each answer taking so long, and what was asked of everybody. */
function world(outcomes: TokenOutcome[], { takesMs = 10, isMine = true, turnTakesMs = 0, hasTurn = true } = {}) {
  const asked: string[] = []
  const journal: ReceivedPair[] = []
  let now = claim.heldAt
  const unused = () => Promise.reject(new Error('not part of spending'))
  const ports: RotationPorts = {
    ledger: {
      commit: unused,
      release: unused,
      giveUp: unused,
      noteAmbiguity: async () => {
        asked.push('note')
        return isMine
      },
    },
    provider: {
      revoke: unused,
      refresh: async (refreshToken) => {
        asked.push(refreshToken)
        now += takesMs
        return outcomes.shift() ?? notSent
      },
    },
    journal: { write: async (received) => void journal.push(received), remove: unused },
    takeTurn: async (longestWaitMs) => {
      asked.push(`turn in ${longestWaitMs}`)
      now += turnTakesMs
      return hasTurn
    },
    report: unused,
    elapsed: () => now,
    wait: async (ms) => {
      now += ms
    },
    commitPatienceMs: 0,
  }
  return { ports, asked, journal }
}

describe('spendRefreshToken', () => {
  it.each<[string, TokenOutcome[], string[], string]>([
    ['tokens', [tokens], ['r'], 'received'],
    ['R-04: not sent, then tokens', [notSent, notSent, tokens], ['r', 'r', 'r'], 'received'],
    ['R-04: never sent: three tries', [notSent, notSent, notSent, tokens], ['r', 'r', 'r'], 'failed'],
    ['refused: once', [busy, tokens], ['r'], 'failed'],
    ['dead: once', [dead, tokens], ['r'], 'failed'],
    ['our configuration: once', [ours, tokens], ['r'], 'failed'],
    ['unclear: noted, and once more', [unclear, tokens], ['r', 'note', 'turn in 6000', 'r'], 'received'],
    ['unclear twice: no third time', [unclear, unclear, tokens], ['r', 'note', 'turn in 6000', 'r'], 'failed'],
    ['unclear, then dead', [unclear, dead], ['r', 'note', 'turn in 6000', 'r'], 'failed'],
  ])('%s', async (_name, outcomes, expected, kind) => {
    const { ports, asked } = world(outcomes)
    const spent = await spendRefreshToken(claim, 'r', ports)
    expect({ asked, kind: spent.kind }).toEqual({ asked: expected, kind })
  })

  it('journals what was received before anything else, with its time on the database’s clock', async () => {
    const { ports, journal } = world([tokens], { takesMs: 400 })
    const spent = await spendRefreshToken(claim, 'r', ports)
    expect(journal).toEqual([spent.kind === 'received' && spent.received])
    expect(journal[0]).toMatchObject({ generation: 7, order: 1, receivedAt: 5_000_400 })
  })

  it('keeps the refresh token when the answer brings none (RFC 6749 section 6)', async () => {
    const { ports, journal } = world([{ ...tokens, tokens: { ...tokens.tokens, refreshToken: null } }])
    await spendRefreshToken(claim, 'r', ports)
    expect(journal[0]?.pair).toEqual({ accessToken: 'new-access', refreshToken: 'r' })
  })

  it('sends no second time when somebody else has the claim', async () => {
    const { ports, asked } = world([unclear, tokens], { isMine: false })
    expect(await spendRefreshToken(claim, 'r', ports)).toEqual({ kind: 'moved' })
    expect(asked).toEqual(['r', 'note'])
  })

  it.each([
    ['has no turn', { hasTurn: false }],
    ['waited too long for it', { turnTakesMs: mustSendWithinMs }],
  ])('sends no second time when it %s: the first is what is known', async (_, queue) => {
    const { ports, asked } = world([unclear, tokens], queue)
    expect(await spendRefreshToken(claim, 'r', ports)).toEqual({ kind: 'failed', failure: unclear })
    expect(asked).toEqual(['r', 'note', 'turn in 6000'])
  })

  it('sends nothing that its lease would not cover', async () => {
    const { ports, asked } = world([tokens])
    expect(await spendRefreshToken({ ...claim, askedAt: claim.heldAt - 20_000 }, 'r', ports)).toEqual({ kind: 'moved' })
    expect(asked).toEqual([])
  })
})
