import 'server-only'
import type { ConnectActor } from './connect-actor'
import { disconnectClinic } from './disconnect-clinic'

type Chosen = { clinicId: string; connectionId: string }

/**
 * Disconnects several clinics, one connection after the other. A connection whose clinics are all chosen is ended; one
 * that serves others too only loses the chosen ones: nobody else's clinic is disconnected by a choice.
 *
 * @param input.chosen those of one connection side by side
 * @returns how many were disconnected; the others were not connected any more
 */
export async function disconnectTogether(input: {
  actor: ConnectActor
  chosen: readonly Chosen[]
  reason: string
  requestId: string
}): Promise<number> {
  const { actor, chosen, reason, requestId } = input
  const among = new Set(chosen.map(({ clinicId }) => clinicId))
  const byUs = new Set<string>()
  let done = 0
  for (const { clinicId, connectionId } of chosen) {
    const { kind } = await disconnectClinic({ actor, clinicId, reason, requestId, among })
    if (kind === 'disconnected') byUs.add(connectionId)
    // Ended with the first of its clinics, a connection serves none of the others any more.
    if (kind === 'disconnected' || (kind === 'not-connected' && byUs.has(connectionId))) done += 1
  }
  return done
}
