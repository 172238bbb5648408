import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { NoticeCauseKind } from '@/prisma/generated/client'

export type CauseKind = NoticeCauseKind

/** One planner, one claim at a time over all instances, until the transaction ends. @returns whether it is our turn */
export async function takeNoticeTurn(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isOurs: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('digitail-connect:notices')) AS "isOurs"`
  return row?.isOurs === true
}

/** Whether anything is open in which clinics are not to be written to. */
export async function isAnyIncidentOpen(tx: Transaction): Promise<boolean> {
  return (await tx.incident.findFirst({ where: { openKey: { not: null } }, select: { id: true } })) !== null
}

type Opening = { now: Date; afterMs: number }

/** Opens a cause for each connection that serves a clinic and needs a person, once for each time that it does. */
export async function openReconnectCauses(tx: Transaction, { afterMs }: Opening): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoticeCause" ("id", "key", "kind", "subjectId", "since", "nextStepAt")
    SELECT gen_random_uuid(), 'reconnect:' || c."id" || ':' || (extract(epoch FROM c."statusSince") * 1000)::bigint,
      'RECONNECT', c."id", c."statusSince", c."statusSince" + ${afterMs}::float8 * interval '1 millisecond'
    FROM "Connection" c
    WHERE c."status" = 'NEEDS_RECONNECT' AND EXISTS (SELECT 1 FROM "Clinic" k WHERE k."connectionId" = c."id")
      AND NOT EXISTS (SELECT 1 FROM "NoticeCause" n WHERE n."subjectId" = c."id" AND n."since" = c."statusSince")
    LIMIT 1000 ON CONFLICT ("key") DO NOTHING`
}

/** Opens a cause for the incident in which Digitail does not accept this app. */
export async function openConfigurationCause(tx: Transaction, { afterMs }: Opening): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoticeCause" ("id", "key", "kind", "subjectId", "since", "nextStepAt")
    SELECT gen_random_uuid(), 'configuration:' || i."id", 'CONFIGURATION', i."id", i."openedAt",
      i."openedAt" + ${afterMs}::float8 * interval '1 millisecond'
    FROM "Incident" i WHERE i."openKey" = 'OUR_CONFIGURATION' ON CONFLICT ("key") DO NOTHING`
}

/** Opens a cause when a background job has not run for `afterMs`. @param name of its heartbeat */
export async function openBackgroundCause(tx: Transaction, name: string, { now, afterMs }: Opening): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoticeCause" ("id", "key", "kind", "since", "nextStepAt")
    SELECT gen_random_uuid(), 'background:' || h."name" || ':' || (extract(epoch FROM h."at") * 1000)::bigint,
      'BACKGROUND', h."at", ${now}::timestamptz
    FROM "Heartbeat" h
    WHERE h."name" = ${name} AND h."at" <= ${now}::timestamptz - ${afterMs}::float8 * interval '1 millisecond'
    ON CONFLICT ("key") DO NOTHING`
}

/** Opens a cause for each connect link that reached another clinic than the one named, and waits for an admin's word. */
export async function openApprovalCauses(tx: Transaction, { now }: Pick<Opening, 'now'>): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoticeCause" ("id", "key", "kind", "subjectId", "since", "nextStepAt")
    SELECT gen_random_uuid(), 'approval:' || l."id" || ':' || (extract(epoch FROM l."waitingAt") * 1000)::bigint,
      'APPROVAL', l."id", l."waitingAt", l."waitingAt"
    FROM "ConnectLink" l WHERE l."waitingAt" IS NOT NULL AND l."waitingUntil" > ${now} ON CONFLICT ("key") DO NOTHING`
}

/** Opens the cause of a weekly digest, if anything was ever connected before it. */
export async function openDigestCause(tx: Transaction, at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "NoticeCause" ("id", "key", "kind", "since", "nextStepAt")
    SELECT gen_random_uuid(), 'digest:' || ${String(at.getTime())}, 'DIGEST', ${at}, ${at}
    WHERE EXISTS (SELECT 1 FROM "Connection" WHERE "connectedAt" < ${at}) ON CONFLICT ("key") DO NOTHING`
}

export type JudgedCause = {
  id: string
  kind: CauseKind
  subjectId: string | null
  since: Date
  stands: 'on' | 'fixed' | 'over'
}

/**
 * The open causes about which something is to be decided: their next step is due, or they have ended. A clinic is put
 * right when its connection is, or when all that somebody was told about are served by another one.
 *
 * @param isIncident leaves out what has to wait for the end of an incident
 * @param heart name of the heartbeat of background work
 */
export function readCausesToJudge(
  tx: Transaction,
  { now, isIncident, heart }: { now: Date; isIncident: boolean; heart: string },
): Promise<JudgedCause[]> {
  return tx.$queryRaw<JudgedCause[]>`
    WITH open AS (
      SELECT n."id", n."kind", n."subjectId", n."since", n."nextStepAt", CASE
        WHEN n."kind" = 'RECONNECT' THEN CASE
          WHEN c."status" = 'NEEDS_RECONNECT' AND c."statusSince" = n."since"
            AND EXISTS (SELECT 1 FROM "Clinic" k WHERE k."connectionId" = c."id") THEN 'on'
          WHEN c."status" = 'ACTIVE' OR (c."status" IS DISTINCT FROM 'NEEDS_RECONNECT' AND NOT EXISTS (
            SELECT 1 FROM "Notice" s JOIN "Clinic" k ON k."id" = ANY(s."clinicIds")
            LEFT JOIN "Connection" kc ON kc."id" = k."connectionId"
            WHERE s."causeId" = n."id" AND s."state" = 'SENT' AND kc."status" IS DISTINCT FROM 'ACTIVE')) THEN 'fixed'
          ELSE 'over' END
        WHEN n."kind" = 'CONFIGURATION' THEN CASE
          WHEN EXISTS (SELECT 1 FROM "Incident" i WHERE i."id" = n."subjectId" AND i."closedAt" IS NULL) THEN 'on'
          ELSE 'fixed' END
        WHEN n."kind" = 'BACKGROUND' THEN CASE
          WHEN EXISTS (SELECT 1 FROM "Heartbeat" h WHERE h."name" = ${heart} AND h."at" > n."since") THEN 'fixed'
          ELSE 'on' END
        WHEN n."kind" = 'APPROVAL' THEN CASE
          WHEN EXISTS (SELECT 1 FROM "ConnectLink" l WHERE l."id" = n."subjectId" AND l."waitingUntil" > ${now}
            AND l."waitingAt" = n."since") THEN 'on'
          ELSE 'over' END
        ELSE 'on' END AS "stands"
      FROM "NoticeCause" n LEFT JOIN "Connection" c ON c."id" = n."subjectId"
      WHERE n."closedAt" IS NULL)
    SELECT "id"::text AS "id", "kind"::text AS "kind", "subjectId"::text AS "subjectId", "since", "stands" FROM open
    WHERE ("stands" <> 'on' OR "nextStepAt" <= ${now}::timestamptz) AND NOT ("kind" = 'RECONNECT' AND ${isIncident})
    ORDER BY "since", "id" LIMIT 200`
}

/** Notes what was decided. What was still to be sent of a cause that is over is never sent. */
export async function updateCause(
  tx: Transaction,
  id: string,
  change: { nextStepAt: Date | null; closedAt: Date | null; isFixed: boolean },
): Promise<void> {
  await tx.noticeCause.update({ where: { id }, data: change, select: { id: true } })
}

/** Looks at the ladder of a connection again at once: somebody else is to be told now. */
export async function hurryCauses(tx: Transaction, connectionIds: string[], now: Date): Promise<void> {
  const where = { subjectId: { in: connectionIds }, kind: 'RECONNECT', closedAt: null } as const
  await tx.noticeCause.updateMany({ where, data: { nextStepAt: now } })
}
