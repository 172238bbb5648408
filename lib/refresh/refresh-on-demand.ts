import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { instanceId } from '@/lib/infra/instance'
import { claimRefresh } from '@/lib/store/refresh-leases'
import { defaultPorts } from './default-ports'
import { hold } from './held-claim'
import { rotationOf, startRotation } from './in-flight'
import { passGate } from './incident'
import type { NoTokenCause } from './live-token'
import type { Rotation } from './rotate'
import { leaseMs } from './timing'

/** A rotation, or why there was none: `contested` when somebody else holds the claim. */
export type OnDemand =
  | Rotation
  | { kind: 'refused'; because: NoTokenCause; retryAfterMs: number }
  | { kind: 'contested' }

const draining = { kind: 'refused', because: 'draining', retryAfterMs: 1_000 } as const
const elapsed = () => performance.now()

/**
 * Refreshes one connection now, for somebody who waits for it. In this process everybody shares one
 * rotation; among processes the claim decides.
 *
 * @param wanted the generation that is to be replaced
 */
export async function refreshOnDemand(wanted: { connectionId: string; generation: number }): Promise<OnDemand> {
  const running = rotationOf(wanted.connectionId)
  if (running !== undefined) return await running
  if (isDraining()) return draining
  const gate = await passGate()
  if (!gate.isOpen) {
    const because = gate.kind === 'OUR_CONFIGURATION' ? 'our-configuration' : 'digitail-unavailable'
    return { kind: 'refused', because, retryAfterMs: gate.retryAfterMs }
  }
  const claiming = async () => {
    const claim = await claimRefresh(db(), { ...wanted, attemptId: randomUUID(), owner: instanceId(), leaseMs })
    return claim === null ? [] : [claim]
  }
  const [claim] = await hold(claiming, elapsed)
  if (claim === undefined) return { kind: 'contested' }
  if (!isDraining()) return await startRotation(claim, defaultPorts)
  // The shutdown has not seen this one, so it would not wait for it.
  await defaultPorts.ledger.release(claim, null)
  return draining
}
