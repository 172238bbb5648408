import 'server-only'
import type { ReceivedTokens, TokenFailure } from '@/lib/digitail/token-outcome'
import { failpoint } from '@/lib/infra/failpoint'
import { fullJitter } from './backoff'
import { databaseTime, type HeldClaim } from './held-claim'
import type { ReceivedPair, RotationPorts } from './rotation-ports'
import { leaseMs, longestSecondTurnMs, mustSendWithinMs } from './timing'
import { untilDatabaseAnswers } from './until-database-answers'

/** What spending a refresh token led to. `moved`: the claim was lost, or the row has a newer generation. */
export type Spent =
  | { kind: 'received'; received: ReceivedPair }
  | { kind: 'failed'; failure: TokenFailure }
  | { kind: 'moved' }

const mostTriesUnsent = 3

function toReceived(claim: HeldClaim, spent: string, tokens: ReceivedTokens, ports: RotationPorts): ReceivedPair {
  const { connectionId, generation, attemptId, order } = claim
  // No new refresh token means that the old one stays valid (RFC 6749 section 6).
  const pair = { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken ?? spent }
  const receivedAt = databaseTime(claim, ports.elapsed)
  return { connectionId, generation, attemptId, order, pair, expiresInSeconds: tokens.expiresInSeconds, receivedAt }
}

/** One request; again, shortly after, while it provably was not sent and the lease still covers an answer. */
async function sendOnce(claim: HeldClaim, token: string, leasedAt: number, ports: RotationPorts): Promise<Spent> {
  for (let tries = 1; ports.elapsed() - leasedAt < mustSendWithinMs; tries += 1) {
    failpoint('before-send')
    const outcome = await ports.provider.refresh(token)
    if (outcome.kind === 'tokens') {
      failpoint('after-answer')
      const received = toReceived(claim, token, outcome.tokens, ports)
      await ports.journal.write(received)
      return { kind: 'received', received }
    }
    if (outcome.kind !== 'not-sent' || tries === mostTriesUnsent) return { kind: 'failed', failure: outcome }
    await ports.wait(fullJitter(tries, { baseMs: 250, capMs: 1_000 }))
  }
  return { kind: 'moved' }
}

/**
 * Spends the refresh token of a claim: one request, and one more under the same lease when it is unknown
 * what became of the first. Against a server that rotates twice, or not at all, the second answer tells
 * which; against one that detects reuse nothing is lost that was not lost already. It waits for its turn like
 * the first; when it has none, the next claim settles what became of the first.
 */
export async function spendRefreshToken(claim: HeldClaim, token: string, ports: RotationPorts): Promise<Spent> {
  const first = await sendOnce(claim, token, claim.askedAt, ports)
  if (first.kind !== 'failed' || first.failure.kind !== 'ambiguous') return first
  const renewedAt = ports.elapsed()
  const isMine = await untilDatabaseAnswers(() => ports.ledger.noteAmbiguity(claim), {
    ...ports,
    patienceMs: leaseMs,
  })
  if (!isMine) return { kind: 'moved' }
  await ports.wait(fullJitter(1, { baseMs: 500, capMs: 500, floorMs: 100 }))
  if (!(await ports.takeTurn(longestSecondTurnMs))) return first
  const second = await sendOnce(claim, token, renewedAt, ports)
  // Too late for this lease: what is known is the first, and the row says so.
  return second.kind === 'moved' ? first : second
}
