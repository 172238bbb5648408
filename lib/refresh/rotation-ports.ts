import type { TokenFailure, TokenOutcome } from '@/lib/digitail/token-outcome'
import type { ReconnectReason } from '@/lib/store/reconnect-reason'
import type { Claim, ReleasedFailure } from '@/lib/store/refresh-leases'
import type { TokenPair } from '@/lib/vault/token-vault'

/** Which claim something was done under. */
export type ClaimKey = Pick<Claim, 'connectionId' | 'generation' | 'attemptId' | 'order'>

/** A pair that Digitail gave, from the moment it was read until a database row holds it. */
export type ReceivedPair = ClaimKey & {
  pair: TokenPair
  expiresInSeconds: number | null
  /** Epoch milliseconds, database clock. */
  receivedAt: number
}

/**
 * What became of a received pair:
 * - `committed`: the row holds it, as this generation
 * - `superseded`: the row holds something newer; the pair is spare
 * - `disconnected`: somebody ended the connection; the pair must not live on
 * - `unknown-connection`: this database does not know the connection; perhaps another one does
 */
export type CommitVerdict =
  | { kind: 'committed'; generation: number }
  | { kind: 'superseded' | 'disconnected' | 'unknown-connection' }

/** How a token request ended, without what it brought; `failures` in a row for its connection, this one included. */
export type RequestEnd =
  | { kind: 'tokens' }
  | { kind: 'doubtful' }
  | { kind: 'failed'; failure: TokenFailure; failures: number }

/**
 * What became of a connection whose grant was refused:
 * - `given-up`: a person is asked to reconnect
 * - `moved`: the row has moved on; it says more than the refusal
 * - `doubtful`: so many are refused at once that the refusal is not believed; nothing was changed
 */
export type GiveUpVerdict = { kind: 'given-up'; reason: ReconnectReason } | { kind: 'moved' | 'doubtful' }

/** The database, as a rotation needs it. Each call is atomic, and throws when the database does not answer. */
export type RefreshLedger = {
  /** Renews the lease after an ambiguous answer. False: the claim is lost. */
  noteAmbiguity: (claim: ClaimKey) => Promise<boolean>
  /** Idempotent: a pair that is there already is found by its attempt. */
  commit: (received: ReceivedPair) => Promise<CommitVerdict>
  release: (claim: ClaimKey, failed: ReleasedFailure | null) => Promise<void>
  giveUp: (claim: ClaimKey, because: 'revoked' | 'expired') => Promise<GiveUpVerdict>
}

export type RotationPorts = {
  ledger: RefreshLedger
  provider: {
    refresh: (refreshToken: string) => Promise<TokenOutcome>
    revoke: (token: string) => Promise<boolean>
  }
  /** Where a received pair survives the death of the process. Neither call throws. */
  journal: { write: (received: ReceivedPair) => Promise<void>; remove: (key: ClaimKey) => Promise<void> }
  /** Waits for this app's turn at the token endpoint, for so many milliseconds at most. False: the queue is longer. */
  takeTurn: (longestWaitMs: number) => Promise<boolean>
  /** Tells the incident room how a token request ended. Does not throw. */
  report: (ended: RequestEnd) => Promise<void>
  /** Milliseconds that only ever grow. */
  elapsed: () => number
  wait: (ms: number) => Promise<unknown>
  /** Until when the commit of a pair is tried again here, before its journal entry is left to the sweep. */
  commitPatienceMs: number
}
