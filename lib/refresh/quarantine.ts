import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { actsAsAdmin } from '@/lib/auth/acts-as-admin'
import { DigitailError } from '@/lib/digitail/digitail-error'
import { me } from '@/lib/digitail/me'
import { sendRequest } from '@/lib/digitail/send-request'
import { db, inTransaction } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { errorFacts, logger } from '@/lib/infra/logger'
import type { Probed, QuarantineCount } from '@/lib/store/quarantine'
import {
  countQuarantine,
  endQuarantine,
  noteDeadAccess,
  releaseRestored,
  takeRestoredProbe,
} from '@/lib/store/quarantine'
import { openAccessToken } from '@/lib/vault/token-vault'
import { forgetToken } from './token-memory'

/** Between two restored connections whose refresh token is spent: slow enough to stop it after a few that fail. */
export const betweenTriesMs = 3_000

const longestProbingMs = 2_000

/** @returns how many connections came from a backup and are not known to work yet */
export function readQuarantine(): Promise<QuarantineCount> {
  return countQuarantine(db())
}

async function answers(probed: Probed): Promise<boolean | null> {
  try {
    await sendRequest(me(), openAccessToken(probed))
    return true
  } catch (error) {
    if (error instanceof DigitailError && error.code === 'unauthenticated') return false
    logger().warn(
      { connectionId: probed.connectionId, ...errorFacts(error) },
      'a restored connection could not be tried',
    )
    return null
  }
}

async function probe(probed: Probed): Promise<boolean> {
  const works = await answers(probed)
  if (works === true) await endQuarantine(db(), probed)
  if (works === false) await noteDeadAccess(db(), probed)
  if (works === false) forgetToken(probed.connectionId)
  return works === true
}

/**
 * Tries access tokens that a backup brought, one after the other: a GET that spends nothing. Digitail ends an access
 * token with the refresh that replaces it, so one that answers proves that its refresh token was not spent since.
 * Part of every tick; what does not answer waits for `releaseQuarantine`.
 *
 * @returns how many connections left the quarantine
 */
export async function probeRestored(longestMs: number = longestProbingMs): Promise<number> {
  const endAt = performance.now() + longestMs
  let proven = 0
  while (!isDraining() && performance.now() < endAt) {
    const probed = await takeRestoredProbe(db())
    if (probed === null) break
    if (await probe(probed)) proven += 1
  }
  if (proven > 0) logger().info({ proven }, 'restored connections work: their quarantine is over')
  return proven
}

/**
 * Lets the refresh tokens of a backup be spent, one every few seconds by the ordinary sweep, the freshest first. One
 * that was spent before asks its clinic to reconnect. A person decides it: with a provider that detects reuse, an old
 * token ends what a newer one keeps alive, for instance in the installation that this is a copy of.
 *
 * @returns how many connections are tried; `forbidden` for a person who is no admin
 */
export function releaseQuarantine(input: { actor: Actor; requestId: string | null }): Promise<number | 'forbidden'> {
  const { actor, requestId } = input
  return inTransaction(async (tx) => {
    if (!(await actsAsAdmin(tx, actor))) return 'forbidden'
    const connections = await releaseRestored(tx, betweenTriesMs)
    const data = { connections }
    if (connections > 0) {
      await appendAuditEvent(tx, { action: 'restored.released', actor, subject: null, requestId, data })
    }
    return connections
  })
}
