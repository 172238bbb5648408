import 'server-only'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { defaultPorts } from './default-ports'
import type { HeldClaim } from './held-claim'
import { type Rotation, rotate } from './rotate'

const rotations = () => oncePerProcess('rotations', () => new Map<string, Promise<Rotation>>())

/** Starts a rotation that nobody can cancel; it is listed until it has ended. */
export function startRotation(claim: HeldClaim): Promise<Rotation> {
  const running = rotations()
  const rotation = rotate(claim, defaultPorts).finally(() => {
    if (running.get(claim.connectionId) === rotation) running.delete(claim.connectionId)
  })
  running.set(claim.connectionId, rotation)
  return rotation
}

/** @returns the rotation of a connection that this process is in the middle of */
export function rotationOf(connectionId: string): Promise<Rotation> | undefined {
  return rotations().get(connectionId)
}

/** @returns every rotation that this process is in the middle of */
export function rotationsInFlight(): Promise<Rotation>[] {
  return [...rotations().values()]
}
