import 'server-only'
import type { Transaction } from '@/lib/infra/db'

/** The word under which an incident stands in which the provider refuses everybody's grant. */
export const grantsRefused = 'grants-refused'

/** How believable it is that grants are refused one by one, because clinics took them back. */
export type Refusals = {
  /** Connections that were given up within ten minutes because their grant was refused. */
  refused: number
  /** Connections that were refreshed within ten minutes. */
  succeeded: number
  /** An incident stands because of it, for less than an hour. */
  isDoubted: boolean
  /** It went on for an hour: whatever the provider means by it, it means it. */
  isBelieved: boolean
}

/** One after the other until the transaction ends, so that nobody is refused between the count and what comes of it. */
export async function countRefusals(tx: Transaction): Promise<Refusals> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('digitail-connect:refusals'))`
  const [row] = await tx.$queryRaw<Refusals[]>`
    SELECT
      (SELECT count(*)::int FROM "Connection" WHERE "status" = 'NEEDS_RECONNECT' AND "reason" IN ('REVOKED', 'EXPIRED')
        AND "statusSince" > clock_timestamp() - interval '10 minutes') AS "refused",
      (SELECT count(*)::int FROM "TokenSet" WHERE "committedFrom" IS NOT NULL
        AND "issuedAt" > clock_timestamp() - interval '10 minutes') AS "succeeded",
      EXISTS (SELECT 1 FROM "Incident" WHERE "fault" = ${grantsRefused} AND "openKey" IS NOT NULL
        AND "openedAt" > clock_timestamp() - interval '1 hour') AS "isDoubted",
      EXISTS (SELECT 1 FROM "Incident" WHERE "fault" = ${grantsRefused} AND "openedAt" < clock_timestamp() - interval '1 hour'
        AND ("closedAt" IS NULL OR "closedAt" > "openedAt" + interval '1 hour')
        AND ("closedAt" IS NULL OR "closedAt" > clock_timestamp() - interval '6 hours')) AS "isBelieved"`
  if (row === undefined) throw new Error('a SELECT of counts has one row')
  return row
}

/**
 * The provider has come to its senses: connections that were given up when it refused everybody are tried
 * again. One whose grant is dead indeed is refused again.
 *
 * @param openedAt when the incident was opened
 * @returns their ids
 */
export async function reviveRefused(tx: Transaction, openedAt: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Connection" SET "status" = 'ACTIVE', "reason" = NULL, "statusSince" = clock_timestamp()
    WHERE "status" = 'NEEDS_RECONNECT' AND "reason" IN ('REVOKED', 'EXPIRED')
      AND "statusSince" > ${openedAt}::timestamptz - interval '10 minutes'
    RETURNING "id"::text AS "id"`
  return rows.map(({ id }) => id)
}
