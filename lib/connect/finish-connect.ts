import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { closeAttempt, type UsedAttempt } from '@/lib/store/connect-attempts'
import { updateLink } from '@/lib/store/connect-links'
import { databaseNow } from '@/lib/store/database-clock'
import { type CallbackParameters, outcomeOfError, parseCallback } from './callback-parameters'
import { type ConnectActor, partyOf } from './connect-actor'
import type { ConnectOutcome } from './connect-outcome'
import { type ConsumedAttempt, consume, objectionToLink } from './consumed-attempt'
import { discardPair, receiveGrant } from './receive-grant'
import { renewConnection } from './renew-connection'
import { savePending } from './save-pending'

export type FinishConnect = {
  /** Whoever is signed in where the callback arrived. */
  actor: ConnectActor | null
  /** The connect cookie of the browser in which it arrived. */
  browser: string | null
  query: URLSearchParams
  requestId: string | null
}

export type FinishResult =
  | { kind: 'confirm'; connectionId: string }
  | { kind: 'renewed'; returnPath: string }
  /** `clinicId`: what a reconnect was for, so that starting again asks for nothing twice; told to nobody else. */
  | { kind: 'refused'; outcome: ConnectOutcome; clinicId: string | null }
  /** The same three for the holder of a connect link. */
  | { kind: 'link-confirm'; linkId: string; connectionId: string }
  | { kind: 'link-renewed'; linkId: string }
  | { kind: 'link-refused'; linkId: string; outcome: ConnectOutcome }

/**
 * Finishes a connect attempt at the redirect endpoint: checks who and where, uses the attempt up, and
 * only then exchanges the code (RFC 6749 section 4.1.2, RFC 9700 section 4.7). Changes nothing of a
 * connection that works unless the same Digitail account came back.
 */
export async function finishConnect(input: FinishConnect): Promise<FinishResult> {
  const parameters = parseCallback(input.query)
  if (parameters === null) return await refuse(input, { outcome: 'bad-callback', attempt: null, linkId: null })
  const claim = { state: parameters.state, userId: input.actor?.id ?? null, browser: input.browser }
  const consumption = await consume(claim)
  if (consumption.kind === 'refused') return await refuse(input, consumption)
  return await proceed(input, parameters, consumption.attempt)
}

async function proceed(
  input: FinishConnect,
  parameters: CallbackParameters,
  attempt: ConsumedAttempt,
): Promise<FinishResult> {
  const { linkId } = attempt
  const refused = (outcome: ConnectOutcome) => refuse(input, { outcome, attempt, linkId })
  if (parameters.kind === 'error') return await refused(outcomeOfError(parameters.error))
  const callbackUrl = new URL(attempt.redirectUri)
  callbackUrl.search = input.query.toString()
  const result = await receiveGrant(attempt, parameters.state, callbackUrl)
  if (result.kind === 'refused') return await refused(result.outcome)
  // Digitail may have taken its time, and the link may have been revoked meanwhile.
  const isOver = linkId === null ? null : await objectionToLink(linkId, await databaseNow(db()))
  if (isOver !== null) {
    await discardPair(result.grant.pair)
    return await refused(isOver)
  }
  if (await renewConnection(attempt, result.grant, input.requestId)) {
    return linkId === null ? { kind: 'renewed', returnPath: attempt.returnPath } : { kind: 'link-renewed', linkId }
  }
  const connectionId = await savePending(attempt, result.grant, input.requestId)
  return linkId === null ? { kind: 'confirm', connectionId } : { kind: 'link-confirm', linkId, connectionId }
}

type Refused = { outcome: ConnectOutcome; attempt: UsedAttempt | null; linkId: string | null }

async function refuse(input: FinishConnect, { outcome, attempt, linkId }: Refused): Promise<FinishResult> {
  const { actor, requestId } = input
  logger().info({ event: 'connect.refused', outcome, requestId }, 'a connect attempt was refused')
  // Only what was really started here goes on the trail: strangers could fill it otherwise.
  if (attempt !== null) {
    await inTransaction(async (tx) => {
      await closeAttempt(tx, attempt.id, { outcome })
      await appendAuditEvent(tx, {
        action: outcome === 'denied' ? 'connect.denied' : 'connect.refused',
        actor: whoCameBack(input, outcome, attempt),
        subject: { kind: 'attempt', id: attempt.id },
        requestId,
        data: { outcome, ...(attempt.clinicId !== null && { clinic: attempt.clinicId }) },
      })
      if (linkId !== null) await noteOnLink(tx, linkId, outcome, requestId)
    })
  }
  if (linkId !== null) return { kind: 'link-refused', linkId, outcome }
  const isTheirs = actor !== null && actor.id === attempt?.userId
  return { kind: 'refused', outcome, clinicId: isTheirs ? attempt.clinicId : null }
}

// Only the browser that pressed the button is known to be the link's holder.
function whoCameBack({ actor }: FinishConnect, outcome: ConnectOutcome, attempt: UsedAttempt): Actor {
  if (attempt.linkId !== null) return outcome === 'other-browser' ? { kind: 'anonymous' } : partyOf(attempt)
  return actor === null ? { kind: 'anonymous' } : { kind: 'person', userId: actor.id }
}

// A no at Digitail is a state of the link, and not its end.
async function noteOnLink(
  tx: Transaction,
  linkId: string,
  outcome: ConnectOutcome,
  requestId: string | null,
): Promise<void> {
  if (outcome !== 'denied') return await updateLink(tx, linkId, { outcome })
  await updateLink(tx, linkId, { outcome, deniedAt: await databaseNow(tx) })
  const [actor, subject] = [
    { kind: 'link', linkId },
    { kind: 'link', id: linkId },
  ] as const
  await appendAuditEvent(tx, { action: 'link.denied', actor, subject, requestId, data: {} })
}
