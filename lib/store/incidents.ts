import 'server-only'
import type { Transaction } from '@/lib/infra/db'

export type IncidentKind = 'OUR_CONFIGURATION' | 'PROVIDER_OUTAGE'

export type OpenIncident = {
  id: string
  kind: IncidentKind
  /** A word of lib/refresh, never the provider's text. */
  fault: string
  openedAt: Date
  nextProbeAt: Date
  /** Milliseconds until the next probe, on the database's clock; 0 or less when one is due. */
  probeInMs: number
}

/** @returns the open incident, ours before the provider's, or null */
export async function readOpenIncident(tx: Transaction): Promise<OpenIncident | null> {
  const [row] = await tx.$queryRaw<OpenIncident[]>`
    SELECT "id"::text AS "id", "kind"::text AS "kind", "fault", "openedAt", "nextProbeAt",
      (extract(epoch FROM "nextProbeAt" - clock_timestamp()) * 1000)::float8 AS "probeInMs"
    FROM "Incident" WHERE "openKey" IS NOT NULL ORDER BY "kind" LIMIT 1`
  return row ?? null
}

/** Opens an incident, or notes that the open one of this kind goes on. @returns whether it is new */
export async function openIncident(
  tx: Transaction,
  { id, kind, fault, probeInMs }: { id: string; kind: IncidentKind; fault: string; probeInMs: number },
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Incident" AS i ("id", "kind", "openKey", "fault", "openedAt", "lastSeenAt", "nextProbeAt")
    VALUES (${id}::uuid, ${kind}::"IncidentKind", ${kind}, ${fault}, clock_timestamp(), clock_timestamp(),
      clock_timestamp() + ${probeInMs}::float8 * interval '1 millisecond')
    ON CONFLICT ("openKey") DO UPDATE SET "lastSeenAt" = clock_timestamp()
    RETURNING i."id"::text AS "id"`
  return row?.id === id
}

/** Takes the right to send the one request that may try whether it is over. @returns whether it was free */
export async function takeProbe(tx: Transaction, incidentId: string, nextInMs: number): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Incident" SET "probes" = "probes" + 1,
      "nextProbeAt" = clock_timestamp() + ${nextInMs}::float8 * interval '1 millisecond'
    WHERE "id" = ${incidentId}::uuid AND "openKey" IS NOT NULL AND "nextProbeAt" <= clock_timestamp()`
  return changed === 1
}

export type ClosedIncident = { id: string; fault: string; openedAt: Date }

/** Ends every open incident. @returns those that this call ended */
export function closeIncidents(tx: Transaction): Promise<ClosedIncident[]> {
  return tx.$queryRaw<ClosedIncident[]>`
    UPDATE "Incident" SET "openKey" = NULL, "closedAt" = clock_timestamp()
    WHERE "openKey" IS NOT NULL RETURNING "id"::text AS "id", "fault", "openedAt"`
}

/**
 * Lets connections that rest because of incidents be tried again. Call it after whatever locks connections: connection,
 * then token set is everybody's order.
 */
export async function endRests(tx: Transaction, incidents: ClosedIncident[]): Promise<void> {
  const [first] = incidents.map(({ openedAt }) => openedAt.getTime()).sort((a, b) => a - b)
  if (first === undefined) return
  const since = new Date(first - 10 * 60_000)
  await tx.$executeRaw`
    UPDATE "TokenSet" SET "nextTryAt" = NULL WHERE "connectionId" IN (
      SELECT "connectionId" FROM "TokenSet" WHERE "failedAt" > ${since} AND "nextTryAt" IS NOT NULL
      ORDER BY "connectionId" FOR UPDATE)`
}

/** How refreshes went lately, over all connections. */
export type RecentRefreshes = {
  /** Active connections whose last refresh failed within the window. */
  failing: number
  /** Connections refreshed within the last minute. */
  succeeded: number
  /** Active connections, counted up to ten. */
  active: number
}

/** @param windowMs how far back a failure counts */
export async function countRecentRefreshes(tx: Transaction, windowMs: number): Promise<RecentRefreshes> {
  const [row] = await tx.$queryRaw<RecentRefreshes[]>`
    SELECT
      (SELECT count(*)::int FROM "TokenSet" t JOIN "Connection" c ON c."id" = t."connectionId" WHERE c."status" = 'ACTIVE'
        AND t."failedAt" > clock_timestamp() - ${windowMs}::float8 * interval '1 millisecond') AS "failing",
      (SELECT count(*)::int FROM "TokenSet" WHERE "committedFrom" IS NOT NULL
        AND "issuedAt" > clock_timestamp() - interval '1 minute') AS "succeeded",
      (SELECT count(*)::int FROM (SELECT 1 FROM "Connection" WHERE "status" = 'ACTIVE' LIMIT 10) few) AS "active"`
  return row ?? { failing: 0, succeeded: 0, active: 0 }
}
