import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { outOfQuarantine, quarantineLook } from './quarantine'
import type { ReconnectReason } from './reconnect-reason'

export type ConnectionStatus = 'PENDING' | 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED'

/** What a token set's row says about its use and refresh. Instants are epoch milliseconds, database clock. */
export type StoredTokens = {
  generation: number
  accessSealed: string
  issuedAt: number
  accessExpiresAt: number
  refreshAt: number
  leaseUntil: number | null
  /** Until when it rests: after a failure, or because it comes from a backup and may not be spent yet. */
  nextTryAt: number | null
}

/** A connection as the refresh sees it, and the database's clock at that moment. */
export type RefreshState = {
  connectionId: string
  status: ConnectionStatus
  reason: ReconnectReason | null
  /** Epoch milliseconds, database clock. */
  now: number
  /** Null when they were destroyed. */
  tokens: StoredTokens | null
}

type Flat = Omit<RefreshState, 'tokens'> & { [K in keyof StoredTokens]: StoredTokens[K] | null }

function nested({ connectionId, status, reason, now, ...row }: Flat): RefreshState {
  const { generation, accessSealed, issuedAt, accessExpiresAt, refreshAt, leaseUntil, nextTryAt } = row
  const isThere =
    generation !== null && accessSealed !== null && issuedAt !== null && accessExpiresAt !== null && refreshAt !== null
  const tokens = isThere
    ? { generation, accessSealed, issuedAt, accessExpiresAt, refreshAt, leaseUntil, nextTryAt }
    : null
  return { connectionId, status, reason, now, tokens }
}

/**
 * Reads all that a decision needs in one statement, so that the row and the clock belong together.
 *
 * @param connectionId a UUID
 * @returns null when there is no such connection
 */
export async function readRefreshState(tx: Transaction, connectionId: string): Promise<RefreshState | null> {
  const [row] = await tx.$queryRaw<Flat[]>`
    SELECT c."id"::text AS "connectionId", c."status"::text AS "status", c."reason"::text AS "reason",
      (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "now",
      t."generation", t."accessSealed",
      (extract(epoch FROM t."issuedAt") * 1000)::float8 AS "issuedAt",
      (extract(epoch FROM t."accessExpiresAt") * 1000)::float8 AS "accessExpiresAt",
      (extract(epoch FROM t."refreshAt") * 1000)::float8 AS "refreshAt",
      (extract(epoch FROM t."leaseUntil") * 1000)::float8 AS "leaseUntil",
      (extract(epoch FROM CASE WHEN ${outOfQuarantine} THEN t."nextTryAt" ELSE ${quarantineLook} END) * 1000)::float8 AS "nextTryAt"
    FROM "Connection" c LEFT JOIN "TokenSet" t ON t."connectionId" = c."id"
    WHERE c."id" = ${connectionId}::uuid`
  return row === undefined ? null : nested(row)
}
