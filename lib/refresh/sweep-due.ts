import 'server-only'
import { db } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { instanceId } from '@/lib/infra/instance'
import { settings } from '@/lib/infra/settings'
import { claimDueRefreshes } from '@/lib/store/refresh-leases'
import { defaultPorts } from './default-ports'
import { type HeldClaim, hold } from './held-claim'
import { startRotation } from './in-flight'
import { endIncidents, passGate } from './incident'
import type { Rotation } from './rotate'
import type { RotationPorts } from './rotation-ports'
import { Slots } from './slots'
import { leaseMs } from './timing'
import { skippedHere } from './unopenable'

const dayMs = 24 * 3_600_000

/**
 * Of the rotations under way only so many talk to Digitail; the others claim ahead, or commit.
 *
 * @returns what the rotation stands on, and what ends its place when it ends without having sent anything
 */
function inLine(slots: Slots): { ports: RotationPorts; leave: () => void } {
  let free = () => {}
  const leave = () => free()
  const takeTurn = async (longestWaitMs: number) => {
    free = await slots.take()
    return await defaultPorts.takeTurn(longestWaitMs)
  }
  const refresh = (refreshToken: string) => defaultPorts.provider.refresh(refreshToken).finally(leave)
  return { ports: { ...defaultPorts, takeTurn, provider: { ...defaultPorts.provider, refresh } }, leave }
}

async function claimDue(limit: number, isProbe: boolean): Promise<HeldClaim[]> {
  const except = skippedHere()
  if (except === null) return []
  const idleMs = settings().REFRESH_IDLE_DAYS * dayMs
  const claim = () => claimDueRefreshes(db(), { limit, isProbe, idleMs, except, owner: instanceId(), leaseMs })
  return await hold(claim, () => performance.now())
}

/** @returns claims to work on; `held-back` while an incident is open */
async function nextClaims(limit: number): Promise<HeldClaim[] | 'held-back'> {
  const gate = await passGate()
  if (!gate.isOpen) return 'held-back'
  const claims = await claimDue(gate.isProbe ? 1 : limit, gate.isProbe)
  // Nothing is left that the incident could be about.
  if (gate.isProbe && claims.length === 0) await endIncidents({ isGood: false })
  return claims
}

/**
 * Refreshes what is due, REFRESH_CONCURRENCY at once, until nothing is, an incident holds it back, or the
 * time is up. What was begun is finished.
 *
 * @param onEnd receives how each refresh ended
 * @returns whether an incident held the rest back
 */
export async function sweepDue(longestMs: number, onEnd: (rotation: Rotation) => void): Promise<boolean> {
  const endAt = performance.now() + longestMs
  const slots = new Slots(settings().REFRESH_CONCURRENCY)
  const most = 2 * settings().REFRESH_CONCURRENCY
  const running = new Set<Promise<void>>()
  let isMore = true
  let isHeldBack = false
  while (isMore || running.size > 0) {
    isMore &&= !isDraining() && performance.now() < endAt
    if (isMore && running.size <= most / 2) {
      const claims = await nextClaims(most - running.size)
      isHeldBack = claims === 'held-back'
      const fresh = claims === 'held-back' ? [] : claims
      isMore = fresh.length > 0
      for (const claim of fresh) {
        const { ports, leave } = inLine(slots)
        const rotation = startRotation(claim, ports)
          .finally(leave)
          .then((ended) => {
            if (ended.kind === 'no-turn') isMore = false
            onEnd(ended)
          })
          .finally(() => running.delete(rotation))
        running.add(rotation)
      }
    }
    if (running.size > 0) await Promise.race(running)
  }
  return isHeldBack
}
