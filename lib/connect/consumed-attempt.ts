import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { consumeAttempt, findAttempt, type UsedAttempt } from '@/lib/store/connect-attempts'
import { readLink } from '@/lib/store/connect-links'
import type { ConnectOutcome } from './connect-outcome'
import { linkObjection } from './link-objection'

declare const consumed: unique symbol

/** An attempt that passed every check and is used up. Only this can be exchanged for tokens. */
export type ConsumedAttempt = UsedAttempt & { readonly [consumed]: true }

export type Consumption =
  | { kind: 'consumed'; attempt: ConsumedAttempt }
  | { kind: 'refused'; outcome: ConnectOutcome; attempt: UsedAttempt | null; linkId: string | null }

type Claim = { state: string; userId: string | null; browser: string | null }

/** Whether a hash is that of this secret, compared in constant time. */
export function sameHash(secret: string, hash: string): boolean {
  const [left, right] = [Buffer.from(hashSecret(secret)), Buffer.from(hash)]
  return left.length === right.length && timingSafeEqual(left, right)
}

// Who started must be who finishes, in the same browser: the defence against connecting a clinic to someone
// else's account (session fixation, update to RFC 9700).
async function objection(attempt: UsedAttempt, { userId, browser }: Claim): Promise<ConnectOutcome | null> {
  if (attempt.linkId === null && userId === null) return 'signed-out'
  if (attempt.linkId === null && userId !== attempt.userId) return 'other-person'
  if (browser === null || !sameHash(browser, attempt.browserHash)) return 'other-browser'
  // Of a link's holder the browser is all that is known, so whoever is signed in there does not matter.
  const isOver = attempt.linkId === null ? null : await objectionToLink(attempt.linkId, attempt.consumedAt)
  if (isOver !== null) return isOver
  return attempt.consumedAt >= attempt.expiresAt ? 'expired' : null
}

/** Whether a link was revoked, used or ran out meanwhile. @param now on the database's clock */
export async function objectionToLink(linkId: string, now: Date): Promise<ConnectOutcome | null> {
  return linkObjection(await readLink(db(), linkId), now)
}

/**
 * Uses up the attempt that a state belongs to, then checks person, browser and time: all of it before
 * the code is touched. A state works once, whoever brings it.
 */
export async function consume(claim: Claim): Promise<Consumption> {
  const stateHash = hashSecret(claim.state)
  const attempt = await consumeAttempt(db(), stateHash)
  if (attempt === null) {
    const before = await findAttempt(db(), stateHash)
    const outcome = before === null ? 'unknown-attempt' : 'already-used'
    return { kind: 'refused', outcome, attempt: null, linkId: before?.linkId ?? null }
  }
  const outcome = await objection(attempt, claim)
  if (outcome !== null) return { kind: 'refused', outcome, attempt, linkId: attempt.linkId }
  return { kind: 'consumed', attempt: brand(attempt) }
}

// The brand is the proof for the compiler that `objection` found nothing.
function brand(attempt: UsedAttempt): ConsumedAttempt {
  return attempt as ConsumedAttempt
}
