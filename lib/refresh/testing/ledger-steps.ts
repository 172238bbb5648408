import fc from 'fast-check'
import { db, inTransaction } from '@/lib/infra/db'
import { claimRefresh } from '@/lib/store/refresh-leases'
import { openAccessToken, sealPair, type TokenPair } from '@/lib/vault/token-vault'
import { refreshLedger } from '../refresh-ledger'
import type { ClaimKey, ReceivedPair } from '../rotation-ports'
import { leaseMs } from '../timing'
import { disconnect } from './connections'
import type { ModelRow } from './model-row'

/** One step of somebody: `who` has a claim, the last that was granted to them. */
export type Step = { who: 0 | 1 | 2; does: (typeof deeds)[number] }

const deeds = [
  'claim',
  'claim',
  'commit',
  'commit',
  'note-ambiguity',
  'release',
  'give-up',
  'lease-runs-out',
  'disconnect',
  'reconnect',
] as const

export const someSteps = fc.array(
  fc.record({ who: fc.constantFrom<Step['who'][]>(0, 1, 2), does: fc.constantFrom(...deeds) }),
  { minLength: 4, maxLength: 16 },
)

/** What either side answers and shows after a step; the two must be the same. */
export type Seen = { answer: unknown; status: string; reason: string | null; tokens: unknown }

const pairOf = (name: string): TokenPair => ({ accessToken: `access-${name}`, refreshToken: `refresh-${name}` })

function toReceived(claim: ClaimKey, name: string): ReceivedPair {
  const { connectionId, generation, attemptId, order } = claim
  const receivedAt = Date.now()
  return { connectionId, generation, attemptId, order, pair: pairOf(name), expiresInSeconds: 3_600, receivedAt }
}

/** Takes the model through a step. */
export async function stepModel(row: ModelRow, claim: ClaimKey | null, { does }: Step, name: string, id: string) {
  if (does === 'claim') return row.claim(row.tokens?.generation ?? 0, id)
  if (does === 'lease-runs-out') row.now += leaseMs + 1
  if (does === 'disconnect') row.disconnect()
  if (does === 'reconnect') row.reconnect(pairOf(name))
  if (claim === null) return undefined
  if (does === 'commit') return await row.commit(toReceived(claim, name))
  if (does === 'note-ambiguity') return await row.noteAmbiguity(claim)
  if (does === 'give-up') return await row.giveUp(claim, 'revoked')
  if (does === 'release') await row.release(claim)
  return undefined
}

/** Takes the database through the same step. */
export async function stepDatabase(
  connectionId: string,
  claim: ClaimKey | null,
  { does }: Step,
  name: string,
  attemptId: string,
) {
  if (does === 'claim') {
    const row = await db().tokenSet.findUnique({ where: { connectionId } })
    const wanted = { connectionId, generation: row?.generation ?? 0, attemptId, owner: 'test', leaseMs }
    return await claimRefresh(db(), wanted)
  }
  if (does === 'lease-runs-out') {
    const leaseUntil = new Date(Date.now() - 1_000)
    await db().tokenSet.updateMany({ where: { connectionId, leaseUntil: { not: null } }, data: { leaseUntil } })
  }
  if (does === 'disconnect') await disconnect(connectionId)
  if (does === 'reconnect') await reconnect(connectionId, pairOf(name))
  if (claim === null) return undefined
  const mine = { ...claim, connectionId }
  if (does === 'commit') return await refreshLedger.commit(toReceived(mine, name))
  if (does === 'note-ambiguity') return await refreshLedger.noteAmbiguity(mine)
  if (does === 'give-up') return await refreshLedger.giveUp(mine, 'revoked')
  if (does === 'release') await refreshLedger.release(mine, null)
  return undefined
}

// As lib/connect does it: the next generation, whatever became of the last.
async function reconnect(connectionId: string, pair: TokenPair): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await tx.connection.findUniqueOrThrow({ where: { id: connectionId }, include: { tokenSet: true } })
    const generation = (row.tokenSet?.generation ?? row.lastGeneration) + 1
    const claims = row.tokenSet?.claims ?? 0
    await tx.tokenSet.deleteMany({ where: { connectionId } })
    const accessExpiresAt = new Date(Date.now() + 3_600_000)
    const times = { accessExpiresAt, refreshAt: accessExpiresAt }
    const sealed = sealPair({ connectionId, generation }, pair)
    await tx.tokenSet.create({ data: { connectionId, generation, claims, ...sealed, ...times } })
    await tx.connection.update({ where: { id: connectionId }, data: { status: 'ACTIVE', reason: null } })
  })
}

export function seeModel({ status, reason, tokens }: ModelRow, answer: unknown): Seen {
  if (tokens === null) return { answer, status, reason, tokens }
  const { generation, attemptId, claims, committedFrom, committedOrder, ambiguousOrder, pair } = tokens
  const shown = { generation, attemptId, claims, committedFrom, committedOrder, ambiguousOrder }
  return {
    answer,
    status,
    reason,
    tokens: { ...shown, isLeased: tokens.leaseUntil !== null, access: pair.accessToken },
  }
}

export async function seeDatabase(connectionId: string, answer: unknown): Promise<Seen> {
  const row = await db().connection.findUniqueOrThrow({ where: { id: connectionId }, include: { tokenSet: true } })
  const { status, reason, tokenSet } = row
  if (tokenSet === null) return { answer, status, reason, tokens: null }
  const { generation, attemptId, claims, committedFrom, committedOrder, ambiguousOrder, leaseUntil } = tokenSet
  const shown = { generation, attemptId, claims, committedFrom, committedOrder, ambiguousOrder }
  const access = openAccessToken(tokenSet)
  return { answer, status, reason, tokens: { ...shown, isLeased: leaseUntil !== null, access } }
}
