import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { closeAttempt, type UsedAttempt } from '@/lib/store/connect-attempts'
import { type CallbackParameters, outcomeOfError, parseCallback } from './callback-parameters'
import type { ConnectActor } from './connect-actor'
import type { ConnectOutcome } from './connect-outcome'
import { type ConsumedAttempt, consume } from './consumed-attempt'
import { receiveGrant } from './receive-grant'
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

/**
 * Finishes a connect attempt at the redirect endpoint: checks who and where, uses the attempt up, and
 * only then exchanges the code (RFC 6749 section 4.1.2, RFC 9700 section 4.7). Changes nothing of a
 * connection that works unless the same Digitail account came back.
 */
export async function finishConnect(input: FinishConnect): Promise<FinishResult> {
  const parameters = parseCallback(input.query)
  if (parameters === null) return await refuse(input, 'bad-callback', null)
  const claim = { state: parameters.state, userId: input.actor?.id ?? null, browser: input.browser }
  const consumption = await consume(claim)
  if (consumption.kind === 'refused') return await refuse(input, consumption.outcome, consumption.attempt)
  return await proceed(input, parameters, consumption.attempt)
}

async function proceed(
  input: FinishConnect,
  parameters: CallbackParameters,
  attempt: ConsumedAttempt,
): Promise<FinishResult> {
  if (parameters.kind === 'error') return await refuse(input, outcomeOfError(parameters.error), attempt)
  const callbackUrl = new URL(attempt.redirectUri)
  callbackUrl.search = input.query.toString()
  const result = await receiveGrant(attempt, parameters.state, callbackUrl)
  if (result.kind === 'refused') return await refuse(input, result.outcome, attempt)
  if (await renewConnection(attempt, result.grant, input.requestId)) {
    return { kind: 'renewed', returnPath: attempt.returnPath }
  }
  return { kind: 'confirm', connectionId: await savePending(attempt, result.grant, input.requestId) }
}

async function refuse(
  input: FinishConnect,
  outcome: ConnectOutcome,
  attempt: UsedAttempt | null,
): Promise<FinishResult> {
  const { actor, requestId } = input
  logger().info({ event: 'connect.refused', outcome, requestId }, 'a connect attempt was refused')
  // Only what was really started here goes on the trail: strangers could fill it otherwise.
  if (attempt !== null) {
    await inTransaction(async (tx) => {
      await closeAttempt(tx, attempt.id, { outcome })
      await appendAuditEvent(tx, {
        action: outcome === 'denied' ? 'connect.denied' : 'connect.refused',
        actor: actor === null ? { kind: 'anonymous' } : { kind: 'person', userId: actor.id },
        subject: { kind: 'attempt', id: attempt.id },
        requestId,
        data: { outcome },
      })
    })
  }
  const isTheirs = actor !== null && actor.id === attempt?.userId
  return { kind: 'refused', outcome, clinicId: isTheirs ? attempt.clinicId : null }
}
