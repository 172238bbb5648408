import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/infra/db'
import type { CauseKind } from './notice-causes'

export type NewNotice = {
  causeId: string
  step: string
  audience: 'CONTACT' | 'ADMIN'
  recipient: string
  clinicIds: string[]
}

/** Puts mails into the outbox. Who has one for this step of this cause already gets no second. */
export async function insertNotices(tx: Transaction, notices: NewNotice[], now: Date): Promise<void> {
  const data = notices.map((notice) => ({ id: randomUUID(), ...notice, dueAt: now, nextTryAt: now }))
  await tx.notice.createMany({ data, skipDuplicates: true })
}

/**
 * Takes out of the outbox what was overtaken: the cause is over (good news and digests belong to such), a later
 * reminder is there, or the person may no longer sign in.
 */
export async function voidOvertaken(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Notice" n SET "state" = 'VOID', "claimedUntil" = NULL FROM "NoticeCause" c
    WHERE c."id" = n."causeId" AND n."state" = 'DUE' AND (
      (c."closedAt" IS NOT NULL AND n."step" NOT IN ('fixed', 'digest'))
      OR EXISTS (SELECT 1 FROM "User" u WHERE u."email" = n."recipient" AND u."disabledAt" IS NOT NULL)
      OR EXISTS (SELECT 1 FROM "Notice" m
        WHERE m."causeId" = n."causeId" AND m."recipient" = n."recipient" AND m."dueAt" > n."dueAt"))`
}

/** The contact of a clinic has changed: what was on its way to the one before is not sent. */
export async function voidContactNotices(tx: Transaction, connectionId: string, clinicId: string): Promise<void> {
  await tx.notice.updateMany({
    where: {
      state: { in: ['DUE', 'UNSENT'] },
      audience: 'CONTACT',
      clinicIds: { has: clinicId },
      cause: { subjectId: connectionId, closedAt: null },
    },
    data: { state: 'VOID', claimedUntil: null },
  })
}

/** Without a mail server nothing waits: what is due is noted as not sent. */
export async function leaveUnsent(tx: Transaction, now: Date): Promise<void> {
  const where = { state: 'DUE', nextTryAt: { lte: now } } as const
  await tx.notice.updateMany({ where, data: { state: 'UNSENT', claimedUntil: null } })
}

/** There is a mail server now: the last reminder of each cause that goes on is sent after all, no older one. */
export async function reviveUnsent(tx: Transaction, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Notice" n SET "state" = 'DUE', "nextTryAt" = ${now} FROM "NoticeCause" c
    WHERE c."id" = n."causeId" AND n."state" = 'UNSENT' AND c."closedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Notice" m
      WHERE m."causeId" = n."causeId" AND m."recipient" = n."recipient" AND m."dueAt" > n."dueAt")`
}

/** A notice in the hand of one instance. */
export type ClaimedNotice = {
  id: string
  causeId: string
  kind: CauseKind
  subjectId: string | null
  since: Date
  closedAt: Date | null
  step: string
  audience: 'CONTACT' | 'ADMIN'
  recipient: string
  clinicIds: string[]
  failures: number
  linkId: string | null
}

/** Gives up what was taken in hand twice without a word of how it ended. @returns how many */
export function giveUpUnfinished(tx: Transaction, now: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Notice" SET "state" = 'FAILED', "lastFailure" = 'unfinished', "claimedUntil" = NULL
    WHERE "state" = 'DUE' AND "claimedUntil" <= ${now} AND "tries" - "failures" >= 2`
}

/**
 * Takes the mail that has waited longest in hand. What an admin is to hear of several clinics becomes one mail.
 * Call it under `takeNoticeTurn`, so that no two instances share such a mail between them.
 *
 * @param isIncident leaves out mails about clinics
 * @returns the notices of that one mail; empty when none is due
 */
export function claimMail(
  tx: Transaction,
  { now, forMs, isIncident }: { now: Date; forMs: number; isIncident: boolean },
): Promise<ClaimedNotice[]> {
  return tx.$queryRaw<ClaimedNotice[]>`
    WITH due AS (
      SELECT n."id", n."recipient", n."audience", n."step", n."nextTryAt", c."kind" FROM "Notice" n JOIN "NoticeCause" c ON c."id" = n."causeId"
      WHERE n."state" = 'DUE' AND n."nextTryAt" <= ${now} AND (n."claimedUntil" IS NULL OR n."claimedUntil" <= ${now})
        AND NOT (c."kind" = 'RECONNECT' AND ${isIncident})),
    head AS (SELECT * FROM due ORDER BY "nextTryAt", "audience", "recipient", "id" LIMIT 1),
    mail AS (
      SELECT d."id" FROM due d JOIN head h ON d."id" = h."id" OR (h."audience" = 'ADMIN' AND h."kind" = 'RECONNECT'
        AND d."audience" = 'ADMIN' AND d."kind" = 'RECONNECT' AND d."recipient" = h."recipient"
        AND (d."step" = 'fixed') = (h."step" = 'fixed'))
      ORDER BY d."id" LIMIT 500)
    UPDATE "Notice" n SET "claimedUntil" = ${now}::timestamptz + ${forMs}::float8 * interval '1 millisecond', "tries" = n."tries" + 1
    FROM "NoticeCause" c WHERE n."id" IN (SELECT "id" FROM mail) AND c."id" = n."causeId"
    RETURNING n."id"::text AS "id", n."causeId"::text AS "causeId", c."kind"::text AS "kind", c."subjectId"::text AS "subjectId",
      c."since", c."closedAt", n."step", n."audience"::text AS "audience", n."recipient", n."clinicIds"::text[] AS "clinicIds",
      n."failures", n."linkId"::text AS "linkId"`
}

type Ended = { state: 'SENT'; sentAt: Date } | { state: 'FAILED'; lastFailure: string } | { state: 'VOID' }

/** Notes how a mail in hand ended. */
export async function endNotices(tx: Transaction, ids: string[], ended: Ended): Promise<void> {
  const where = { id: { in: ids }, state: 'DUE' } as const
  await tx.notice.updateMany({ where, data: { ...ended, claimedUntil: null } })
}

/** Notes that a mail in hand failed, and when it is tried again. */
export async function restNotices(tx: Transaction, ids: string[], lastFailure: string, until: Date): Promise<void> {
  const data = { lastFailure, nextTryAt: until, claimedUntil: null, failures: { increment: 1 } }
  await tx.notice.updateMany({ where: { id: { in: ids }, state: 'DUE' }, data })
}

/** Notes which connect link a mail carries, before it is sent. */
export async function noteLink(tx: Transaction, id: string, linkId: string): Promise<void> {
  await tx.notice.update({ where: { id }, data: { linkId }, select: { id: true } })
}
