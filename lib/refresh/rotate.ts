import 'server-only'
import { errorFacts, logger } from '@/lib/infra/logger'
import type { ReconnectReason } from '@/lib/store/reconnect-reason'
import { openRefreshToken } from '@/lib/vault/token-vault'
import { commitReceived } from './commit-received'
import type { HeldClaim } from './held-claim'
import type { RotationPorts } from './rotation-ports'
import { settleFailure } from './settle-failure'
import { spendRefreshToken } from './spend-refresh-token'
import { leaseMs, longestTurnMs } from './timing'
import { skipHere } from './unopenable'
import { untilDatabaseAnswers } from './until-database-answers'

/**
 * How a rotation ended:
 * - `rotated`: the row holds this token
 * - `moved`: somebody else changed the row meanwhile; read it again
 * - `needs-reconnect`: the grant is dead, and the row says so
 * - `failed`: nothing changed for the clinic; we try again
 * - `no-turn`: nothing was sent, because the queue at the token endpoint is too long
 */
export type Rotation =
  | { kind: 'rotated'; accessToken: string; generation: number }
  | { kind: 'moved' }
  | { kind: 'needs-reconnect'; reason: ReconnectReason }
  | { kind: 'failed'; because: 'digitail-unavailable' | 'our-configuration'; restMs: number | null }
  | { kind: 'no-turn' }

function openOrNull(claim: HeldClaim): string | null {
  try {
    return openRefreshToken(claim)
  } catch (error) {
    logger().error({ connectionId: claim.connectionId, ...errorFacts(error) }, 'refresh token cannot be opened here')
    skipHere(claim.connectionId)
    return null
  }
}

// What another instance may try is not kept from it; a lease that cannot be given back ends by itself.
async function giveBack(claim: HeldClaim, ports: RotationPorts): Promise<void> {
  await untilDatabaseAnswers(() => ports.ledger.release(claim, null), { ...ports, patienceMs: leaseMs })
}

/**
 * Spends the refresh token of a claim and brings the row up to date, whatever happens. Nobody can cancel
 * it: a caller that goes away must not cost a clinic its tokens.
 *
 * @throws only when the database stays away while nothing was received
 */
export async function rotate(claim: HeldClaim, ports: RotationPorts): Promise<Rotation> {
  const refreshToken = openOrNull(claim)
  const hasTurn = refreshToken !== null && (await ports.takeTurn(longestTurnMs))
  if (!hasTurn) {
    await giveBack(claim, ports)
    if (refreshToken !== null) return { kind: 'no-turn' }
    return { kind: 'failed', because: 'our-configuration', restMs: null }
  }
  const spent = await spendRefreshToken(claim, refreshToken, ports)
  const rotation =
    spent.kind === 'received'
      ? await commitReceived(spent.received, ports)
      : spent.kind === 'failed'
        ? await settleFailure(claim, spent.failure, ports)
        : ({ kind: 'moved' } as const)
  if (spent.kind === 'received') await ports.report({ kind: 'tokens' })
  if (rotation.kind === 'moved') await giveBack(claim, ports)
  return rotation
}
