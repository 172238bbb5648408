import type { LockedRow } from '@/lib/store/rotations'
import type { ClaimKey } from './rotation-ports'

/**
 * What to do with a received pair when the row is no longer as the claim left it:
 * - `store`: as this generation; `endsClaim` false leaves another attempt's claim alone; `settles` false leaves
 *   it open whether another request spent the same token; `revives` undoes a recorded failure
 * - `stored-before`: the commit went through, only its answer was lost
 * - `superseded`: the row holds something newer
 *
 * `isDoubtful`: two pairs came from one token, and nobody but the provider knows which of them lives.
 */
export type RotationJudgement =
  | {
      kind: 'store'
      generation: number
      endsClaim: boolean
      settles: boolean
      revives: boolean
      isDoubtful: boolean
    }
  | { kind: 'stored-before'; generation: number }
  | { kind: 'superseded'; isDoubtful: boolean }
  | { kind: 'disconnected' | 'unknown-connection' }

/**
 * A tombstone beats everything; a received pair beats a recorded failure; of two pairs from one refresh
 * token, the one that was claimed later wins, because a provider with a grace period lets the newest live.
 *
 * @param row as locked, null when there is no such connection
 */
export function judgeRotation(row: LockedRow | null, claim: ClaimKey): RotationJudgement {
  if (row === null) return { kind: 'unknown-connection' }
  if (row.status === 'DISCONNECTED' || row.tokens === null) return { kind: 'disconnected' }
  const { generation, attemptId, committedFrom, committedOrder, ambiguousOrder } = row.tokens
  const isSameToken = committedFrom === claim.generation && committedOrder !== null
  if (isSameToken && committedOrder === claim.order) return { kind: 'stored-before', generation }
  const isLater = isSameToken && committedOrder < claim.order
  if (generation !== claim.generation && !isLater) return { kind: 'superseded', isDoubtful: isSameToken }
  return {
    kind: 'store',
    generation: generation + 1,
    endsClaim: attemptId === claim.attemptId,
    settles: (ambiguousOrder ?? 0) <= claim.order,
    // The clinic said no to more than these tokens when it is FORBIDDEN; a new pair does not change that.
    revives: row.status === 'NEEDS_RECONNECT' && row.reason !== 'FORBIDDEN',
    isDoubtful: isLater,
  }
}
