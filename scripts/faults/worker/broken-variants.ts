import { randomUUID } from 'node:crypto'
import { refreshTokens } from '@/lib/digitail/token-endpoint'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { getLiveToken } from '@/lib/refresh/get-live-token'
import type { TokenResult } from '@/lib/refresh/live-token'
import { openAccessToken, openRefreshToken, sealPair } from '@/lib/vault/token-vault'

type Row = {
  connectionId: string
  generation: number
  accessSealed: string
  refreshSealed: string
  accessExpiresAt: Date
}

const unavailable: TokenResult = { kind: 'none', because: 'digitail-unavailable', reason: null, retryAfterMs: null }

const live = (row: Row): TokenResult => ({
  kind: 'live',
  accessToken: openAccessToken(row),
  generation: row.generation,
})

const readRow = (connectionId: string): Promise<Row> => db().tokenSet.findUniqueOrThrow({ where: { connectionId } })

async function refreshAndStore(tx: Transaction, { connectionId, generation, ...row }: Row): Promise<TokenResult> {
  const outcome = await refreshTokens(openRefreshToken({ connectionId, generation, ...row }))
  if (outcome.kind !== 'tokens' || outcome.tokens.refreshToken === null) {
    // "It failed, so they must have revoked it."
    const data = { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } as const
    await tx.connection.update({ where: { id: connectionId }, data })
    return unavailable
  }
  const { accessToken, refreshToken, expiresInSeconds } = outcome.tokens
  const next = { connectionId, generation: generation + 1 }
  const accessExpiresAt = new Date(Date.now() + (expiresInSeconds ?? 3_600) * 1_000)
  const sealed = sealPair(next, { accessToken, refreshToken })
  await tx.tokenSet.update({
    where: { connectionId },
    data: { generation: next.generation, accessExpiresAt, ...sealed },
  })
  return { kind: 'live', accessToken, generation: next.generation }
}

/** "Refresh when it has expired": what most starters ship. */
async function withoutLock(connectionId: string): Promise<TokenResult> {
  const row = await readRow(connectionId)
  return row.accessExpiresAt > new Date() ? live(row) : await refreshAndStore(db(), row)
}

/** A lock that runs out, and a save that does not look whether it still is ours. */
async function withoutFence(connectionId: string): Promise<TokenResult> {
  const row = await readRow(connectionId)
  if (row.accessExpiresAt > new Date()) return live(row)
  const locked = await db().$executeRaw`
    UPDATE "TokenSet" SET "attemptId" = ${randomUUID()}::uuid, "leaseUntil" = clock_timestamp() + interval '300 milliseconds'
    WHERE "connectionId" = ${connectionId}::uuid AND ("leaseUntil" IS NULL OR "leaseUntil" < clock_timestamp())`
  return locked === 1 ? await refreshAndStore(db(), row) : unavailable
}

/** The row locked in a transaction that stays open while Digitail is asked. */
async function insideTransaction(connectionId: string): Promise<TokenResult> {
  return await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "TokenSet" WHERE "connectionId" = ${connectionId}::uuid FOR UPDATE`
    const row = await tx.tokenSet.findUniqueOrThrow({ where: { connectionId } })
    return row.accessExpiresAt > new Date() ? live(row) : await refreshAndStore(tx, row)
  })
}

const variants: Record<string, (connectionId: string) => Promise<TokenResult>> = {
  'no-lock': withoutLock,
  'no-fence': withoutFence,
  'held-transaction': insideTransaction,
  'no-drain': getLiveToken,
}

/**
 * The real door, or one of the mistakes that the harness must find: a zero from a harness that never found
 * anything is no evidence.
 */
export function tokenGetter(variant: string | undefined): (connectionId: string) => Promise<TokenResult> {
  return (variant !== undefined && variants[variant]) || getLiveToken
}
