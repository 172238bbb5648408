import 'server-only'
import { errorFacts, logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { traced } from '@/lib/infra/telemetry/traced'
import { restAfter } from './backoff'
import { countRefresh } from './count-refresh'
import type { HeldClaim } from './held-claim'
import { type Rotation, rotate } from './rotate'
import type { RotationPorts } from './rotation-ports'
import { forgetGeneration } from './token-memory'

const rotations = () => oncePerProcess('rotations', () => new Map<string, Promise<Rotation>>())

/**
 * Starts a rotation that nobody can cancel; it is listed until it has ended. Never rejects: one connection
 * that breaks must not disturb the others, and rests like any that fails.
 */
export function startRotation(claim: HeldClaim, ports: RotationPorts): Promise<Rotation> {
  const running = rotations()
  const startedAt = performance.now()
  const rotation = traced(
    'refresh',
    {},
    () => rotate(claim, ports),
    ({ kind }) => kind,
  )
    .then((ended) => {
      // The provider ends the old token with the rotation: what this process remembers of it is worth a 401.
      if (ended.kind === 'rotated') forgetGeneration(claim.connectionId, claim.generation)
      return ended
    })
    .catch((error: unknown) => afterBreak(claim, ports, error))
    .then((ended) => {
      countRefresh(ended, (performance.now() - startedAt) / 1_000)
      return ended
    })
    .finally(() => {
      if (running.get(claim.connectionId) === rotation) running.delete(claim.connectionId)
    })
  running.set(claim.connectionId, rotation)
  return rotation
}

async function afterBreak(claim: HeldClaim, { ledger }: RotationPorts, error: unknown): Promise<Rotation> {
  const restMs = restAfter(claim.failures + 1, null)
  logger().error({ connectionId: claim.connectionId, ...errorFacts(error) }, 'a refresh broke off')
  try {
    // Where it broke is unknown, so it may have been sent.
    await ledger.noteAmbiguity(claim)
    await ledger.release(claim, { failure: 'broke-off', restMs })
  } catch {
    // The lease ends by itself, and whoever claims next knows that this one was never ended.
  }
  return { kind: 'failed', because: 'digitail-unavailable', restMs }
}

/** @returns the rotation of a connection that this process is in the middle of */
export function rotationOf(connectionId: string): Promise<Rotation> | undefined {
  return rotations().get(connectionId)
}

/** @returns every rotation that this process is in the middle of */
export function rotationsInFlight(): Promise<Rotation>[] {
  return [...rotations().values()]
}
