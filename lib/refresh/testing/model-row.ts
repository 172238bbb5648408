import type { ReconnectReason } from '@/lib/store/reconnect-reason'
import type { Claim } from '@/lib/store/refresh-leases'
import type { ConnectionStatus } from '@/lib/store/refresh-state'
import { sealPair, type TokenPair } from '@/lib/vault/token-vault'
import { judgeRotation } from '../judge-rotation'
import type { ClaimKey, CommitVerdict, GiveUpVerdict, ReceivedPair, RefreshLedger } from '../rotation-ports'
import { leaseMs } from '../timing'

export const modelConnection = '0190d0f0-0000-7000-8000-00000000c0de'

type ModelTokens = {
  generation: number
  attemptId: string | null
  claims: number
  committedOrder: number | null
  committedFrom: number | null
  leaseUntil: number | null
  ambiguousOrder: number | null
  pair: TokenPair
}

const fromPerson = {
  attemptId: null,
  leaseUntil: null,
  claims: 0,
  committedOrder: null,
  committedFrom: null,
  ambiguousOrder: null,
}

/**
 * The rows of one connection as an object: what the statements of lib/store do, without a database. A
 * test holds the two side by side. Each method is one step that nothing can come between.
 */
export class ModelRow implements RefreshLedger {
  status: ConnectionStatus = 'ACTIVE'
  reason: ReconnectReason | null = null
  tokens: ModelTokens | null
  lastGeneration = 0
  now = 1_000_000
  /** Whether a generation ever went back, or a tombstone was written over: must stay empty. */
  readonly crimes: string[] = []
  #lastIssued = 0

  constructor(pair: TokenPair) {
    this.tokens = { generation: 1, ...fromPerson, pair }
    this.#lastIssued = 1
  }

  claim(generation: number, attemptId: string): Claim | null {
    const { tokens, now } = this
    const isFree = tokens !== null && (tokens.leaseUntil === null || tokens.leaseUntil < now)
    if (!isFree || this.status !== 'ACTIVE' || tokens.generation !== generation) return null
    if (tokens.attemptId !== null) tokens.ambiguousOrder = tokens.claims
    const order = tokens.claims + 1
    Object.assign(tokens, { attemptId, claims: order, leaseUntil: now + leaseMs })
    const { refreshSealed } = sealPair({ connectionId: modelConnection, generation }, tokens.pair)
    const isAmbiguous = tokens.ambiguousOrder !== null
    const key = { connectionId: modelConnection, generation, attemptId, order }
    return { ...key, refreshSealed, isAmbiguous, failures: 0, claimedAt: now }
  }

  #isMine({ attemptId, generation }: ClaimKey): boolean {
    return this.tokens?.attemptId === attemptId && this.tokens.generation === generation
  }

  noteAmbiguity = async ({ attemptId, generation }: ClaimKey): Promise<boolean> => {
    const { tokens } = this
    if (tokens === null) return false
    const isMine = tokens.attemptId === attemptId
    if (isMine || tokens.generation === generation || tokens.committedFrom === generation) {
      tokens.ambiguousOrder = tokens.claims + (isMine ? 0 : 1)
    }
    if (isMine) tokens.leaseUntil = this.now + leaseMs
    return isMine
  }

  commit = async (received: ReceivedPair): Promise<CommitVerdict> => {
    const judgement = judgeRotation({ status: this.status, reason: this.reason, tokens: this.tokens }, received)
    if (judgement.kind === 'stored-before') return { kind: 'committed', generation: judgement.generation }
    if (judgement.kind !== 'store' || this.tokens === null) {
      if (judgement.kind === 'superseded' && judgement.isDoubtful) this.#doubt()
      return { kind: judgement.kind === 'store' ? 'disconnected' : judgement.kind }
    }
    const { generation, endsClaim, settles, revives, isDoubtful } = judgement
    const { claims } = this.tokens
    const ambiguousOrder = settles ? null : this.tokens.ambiguousOrder
    const { attemptId, leaseUntil } = endsClaim ? fromPerson : this.tokens
    const committed = { committedOrder: received.order, committedFrom: received.generation }
    this.#store({ generation, attemptId, leaseUntil, claims, ...committed, ambiguousOrder, pair: received.pair })
    if (isDoubtful) this.#doubt()
    if (revives) Object.assign(this, { status: 'ACTIVE', reason: null })
    return { kind: 'committed', generation }
  }

  #doubt(): void {
    if (this.tokens !== null) this.tokens.ambiguousOrder = this.tokens.claims + 1
  }

  #store(tokens: ModelTokens): void {
    if (this.status === 'DISCONNECTED') this.crimes.push('tokens were written over a tombstone')
    if (tokens.generation <= this.#lastIssued) this.crimes.push(`generation ${tokens.generation} was given twice`)
    this.#lastIssued = tokens.generation
    this.tokens = tokens
  }

  release = async ({ attemptId }: ClaimKey): Promise<void> => {
    if (this.tokens?.attemptId === attemptId) Object.assign(this.tokens, { attemptId: null, leaseUntil: null })
  }

  giveUp = async (claim: ClaimKey, because: 'revoked' | 'expired'): Promise<GiveUpVerdict> => {
    if (this.tokens === null || !this.#isMine(claim) || this.status !== 'ACTIVE') return { kind: 'moved' }
    const dead = because === 'expired' ? 'EXPIRED' : 'REVOKED'
    const reason = this.tokens.ambiguousOrder !== null ? 'LOST_ROTATION' : dead
    Object.assign(this, { status: 'NEEDS_RECONNECT', reason })
    Object.assign(this.tokens, { attemptId: null, leaseUntil: null })
    return { kind: 'given-up', reason }
  }

  disconnect(): void {
    this.lastGeneration = this.tokens?.generation ?? this.lastGeneration
    this.tokens = null
    Object.assign(this, { status: 'DISCONNECTED', reason: null })
  }

  reconnect(pair: TokenPair): void {
    const generation = (this.tokens?.generation ?? this.lastGeneration) + 1
    Object.assign(this, { status: 'ACTIVE', reason: null })
    this.#store({ generation, ...fromPerson, claims: this.tokens?.claims ?? 0, pair })
  }
}
