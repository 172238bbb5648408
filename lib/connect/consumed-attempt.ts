import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { consumeAttempt, hasAttempt, type UsedAttempt } from '@/lib/store/connect-attempts'
import type { ConnectOutcome } from './connect-outcome'

declare const consumed: unique symbol

/** An attempt that passed every check and is used up. Only this can be exchanged for tokens. */
export type ConsumedAttempt = UsedAttempt & { readonly [consumed]: true }

export type Consumption =
  | { kind: 'consumed'; attempt: ConsumedAttempt }
  | { kind: 'refused'; outcome: ConnectOutcome; attempt: UsedAttempt | null }

type Claim = { state: string; userId: string | null; browser: string | null }

function sameHash(secret: string, hash: string): boolean {
  const [left, right] = [Buffer.from(hashSecret(secret)), Buffer.from(hash)]
  return left.length === right.length && timingSafeEqual(left, right)
}

// Who started must be who finishes, in the same browser: the defence against connecting a clinic to someone
// else's account (session fixation, update to RFC 9700).
function objection(attempt: UsedAttempt, { userId, browser }: Claim): ConnectOutcome | null {
  if (userId === null) return 'signed-out'
  if (userId !== attempt.userId) return 'other-person'
  if (browser === null || !sameHash(browser, attempt.browserHash)) return 'other-browser'
  if (attempt.consumedAt >= attempt.expiresAt) return 'expired'
  return null
}

/**
 * Uses up the attempt that a state belongs to, then checks person, browser and time: all of it before
 * the code is touched. A state works once, whoever brings it.
 */
export async function consume(claim: Claim): Promise<Consumption> {
  const stateHash = hashSecret(claim.state)
  const attempt = await consumeAttempt(db(), stateHash)
  if (attempt === null) {
    const outcome = (await hasAttempt(db(), stateHash)) ? 'already-used' : 'unknown-attempt'
    return { kind: 'refused', outcome, attempt: null }
  }
  const outcome = objection(attempt, claim)
  if (outcome !== null) return { kind: 'refused', outcome, attempt }
  return { kind: 'consumed', attempt: brand(attempt) }
}

// The brand is the proof for the compiler that `objection` found nothing.
function brand(attempt: UsedAttempt): ConsumedAttempt {
  return attempt as ConsumedAttempt
}
