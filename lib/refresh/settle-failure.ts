import 'server-only'
import type { TokenFailure } from '@/lib/digitail/token-outcome'
import { grantsRefused } from '@/lib/store/refusals'
import { restAfter } from './backoff'
import type { HeldClaim } from './held-claim'
import type { Rotation } from './rotate'
import type { RotationPorts } from './rotation-ports'
import { leaseMs } from './timing'
import { untilDatabaseAnswers } from './until-database-answers'

// A holder that was paused, or whose database was away, gets this long to commit before its pair counts as lost.
const lastChanceMs = 2_000

const record = <T>(ports: RotationPorts, work: () => Promise<T>): Promise<T> =>
  untilDatabaseAnswers(work, { ...ports, patienceMs: leaseMs })

/** @returns the word under which a failure is remembered: never the provider's text */
export function failureWord(failure: TokenFailure): string {
  if (failure.kind === 'ambiguous') return failure.because
  return failure.kind === 'our-configuration' ? failure.fault : failure.kind
}

/** @returns whether the failure is the same for every connection, and so says nothing about this one */
export function isAboutThisApp(failure: TokenFailure): boolean {
  if (failure.kind !== 'our-configuration') return false
  return failure.fault !== 'invalid_request' && failure.fault !== 'unexpected_answer'
}

/** Writes a failed refresh down. Only a dead grant changes the connection. */
export async function settleFailure(claim: HeldClaim, failure: TokenFailure, ports: RotationPorts): Promise<Rotation> {
  if (failure.kind === 'dead-grant') return await settleDeadGrant(claim, failure, ports)
  const told = failure.kind === 'refused' ? failure.retryAfterMs : null
  const restMs = restAfter(claim.failures + 1, told)
  const toRecord = isAboutThisApp(failure) ? null : { failure: failureWord(failure), restMs }
  await record(ports, () => ports.ledger.release(claim, toRecord))
  await ports.report({ kind: 'failed', failure, failures: claim.failures + 1 })
  const because = failure.kind === 'our-configuration' ? 'our-configuration' : 'digitail-unavailable'
  return { kind: 'failed', because, restMs }
}

async function settleDeadGrant(
  claim: HeldClaim,
  failure: Extract<TokenFailure, { kind: 'dead-grant' }>,
  ports: RotationPorts,
): Promise<Rotation> {
  if (claim.isAmbiguous) await ports.wait(lastChanceMs)
  const verdict = await record(ports, () => ports.ledger.giveUp(claim, failure.because))
  if (verdict.kind === 'doubtful') return await restDoubtful(claim, ports)
  await ports.report({ kind: 'failed', failure, failures: claim.failures + 1 })
  return verdict.kind === 'given-up' ? { kind: 'needs-reconnect', reason: verdict.reason } : { kind: 'moved' }
}

async function restDoubtful(claim: HeldClaim, ports: RotationPorts): Promise<Rotation> {
  const restMs = restAfter(claim.failures + 1, null)
  await record(ports, () => ports.ledger.release(claim, { failure: grantsRefused, restMs }))
  await ports.report({ kind: 'doubtful' })
  return { kind: 'failed', because: 'digitail-unavailable', restMs }
}
