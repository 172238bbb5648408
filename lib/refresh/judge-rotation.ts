import type { LockedRow } from '@/lib/store/rotations'
import type { ClaimKey } from './rotation-ports'

/**
 * What to do with a received pair when the row is no longer as the claim left it:
 * - `store`: as this generation; `endsClaim` false leaves another attempt's claim alone, `revives` undoes a
 *   recorded failure
 * - `stored-before`: the commit went through, only its answer was lost
 */
export type RotationJudgement =
  | { kind: 'store'; generation: number; endsClaim: boolean; revives: boolean }
  | { kind: 'stored-before'; generation: number }
  | { kind: 'superseded' | 'disconnected' | 'unknown-connection' }

/**
 * A tombstone beats everything; a received pair beats a recorded failure; of two pairs from one refresh
 * token, the one that was asked for later wins, because a provider with a grace period lets the newest live.
 *
 * @param row as locked, null when there is no such connection
 */
export function judgeRotation(row: LockedRow | null, { attemptId, generation }: ClaimKey): RotationJudgement {
  if (row === null) return { kind: 'unknown-connection' }
  if (row.status === 'DISCONNECTED' || row.tokens === null) return { kind: 'disconnected' }
  const { tokens } = row
  if (tokens.committedId === attemptId) return { kind: 'stored-before', generation: tokens.generation }
  const isMine = tokens.attemptId === attemptId
  if (!isMine && tokens.generation !== generation) return { kind: 'superseded' }
  // The clinic said no to more than these tokens when it is FORBIDDEN; a new pair does not change that.
  const revives = row.status === 'NEEDS_RECONNECT' && row.reason !== 'FORBIDDEN'
  return { kind: 'store', generation: tokens.generation + 1, endsClaim: isMine, revives }
}
