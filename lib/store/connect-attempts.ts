import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { type ConnectAttempt, Prisma } from '@/prisma/generated/client'
import { type AuditRow, auditInsertion } from './audit-events'
import type { Change } from './one-statement'

export type AttemptRow = ConnectAttempt

type NewAttempt = Pick<
  AttemptRow,
  'id' | 'stateHash' | 'userId' | 'linkId' | 'browserHash' | 'purpose' | 'environment'
> &
  Pick<AttemptRow, 'verifierSealed' | 'expectedConnectionId' | 'clinicId' | 'redirectUri' | 'returnPath'>

/** How long an attempt lives, and how many of one person or link may fall into that time. */
export type AttemptLimits = { lifetimeMs: number; most: number }

/**
 * Remembers one press of the button and writes it on the trail, in one statement on the database's clock,
 * unless this person, or the holder of this link, pressed it too often.
 *
 * @returns whether it was remembered
 */
export async function openAttempt(
  tx: Transaction,
  attempt: NewAttempt,
  { lifetimeMs, most }: AttemptLimits,
  audit: AuditRow,
): Promise<boolean> {
  const a = attempt
  const lifetime = Prisma.sql`${lifetimeMs} * interval '1 millisecond'`
  const count = await tx.$executeRaw`
    WITH opened AS (
      INSERT INTO "ConnectAttempt" ("id", "stateHash", "verifierSealed", "userId", "linkId", "browserHash", "purpose",
        "expectedConnectionId", "clinicId", "environment", "redirectUri", "returnPath", "createdAt", "expiresAt")
      SELECT ${a.id}::uuid, ${a.stateHash}, ${a.verifierSealed}, ${a.userId}::uuid, ${a.linkId}::uuid, ${a.browserHash},
        ${a.purpose}::"ConnectPurpose", ${a.expectedConnectionId}::uuid, ${a.clinicId}::uuid,
        ${a.environment}::"Environment", ${a.redirectUri}, ${a.returnPath},
        statement_timestamp(), statement_timestamp() + ${lifetime}
      WHERE ${most} > (SELECT count(*) FROM "ConnectAttempt" WHERE ${ofSame(a)}
        AND "createdAt" >= statement_timestamp() - ${lifetime})
      RETURNING "id")
    ${auditInsertion(audit, Prisma.sql`EXISTS (SELECT FROM opened)`)}`
  return count === 1
}

function ofSame({ userId, linkId }: Pick<NewAttempt, 'userId' | 'linkId'>): Prisma.Sql {
  return linkId === null ? Prisma.sql`"userId" = ${userId}::uuid` : Prisma.sql`"linkId" = ${linkId}::uuid`
}

/** @returns whose an attempt with this state was, or null when none was ever made. */
export function findAttempt(tx: Transaction, stateHash: string): Promise<Pick<AttemptRow, 'linkId'> | null> {
  return tx.connectAttempt.findUnique({ where: { stateHash }, select: { linkId: true } })
}

/** An attempt at the moment of its use: with the verifier that is erased from now on. */
export type UsedAttempt = Omit<NewAttempt, 'stateHash' | 'purpose'> & { expiresAt: Date; consumedAt: Date }

/** Uses up an attempt, on the database's clock: the first caller gets it, every other one gets null. */
export async function consumeAttempt(tx: Transaction, stateHash: string): Promise<UsedAttempt | null> {
  const [used] = await tx.$queryRaw<UsedAttempt[]>`
    WITH before AS (
      SELECT "id", "verifierSealed" FROM "ConnectAttempt"
      WHERE "stateHash" = ${stateHash} AND "consumedAt" IS NULL FOR UPDATE)
    UPDATE "ConnectAttempt" AS used SET "consumedAt" = clock_timestamp(), "verifierSealed" = NULL
    FROM before WHERE used."id" = before."id"
    RETURNING used."id", before."verifierSealed", used."userId", used."linkId", used."browserHash", used."expectedConnectionId",
      used."clinicId", used."environment", used."redirectUri", used."returnPath", used."expiresAt", used."consumedAt"`
  return used ?? null
}

/** Notes how an attempt ended, and the pending connection it left. */
export async function closeAttempt(
  tx: Transaction,
  id: string,
  end: { outcome: string; connectionId?: string },
): Promise<void> {
  await tx.connectAttempt.update({ where: { id }, data: end, select: { id: true } })
}

/** The same as a change to be made with others. */
export function attemptClosing(
  id: string,
  { outcome, connectionId }: { outcome: string; connectionId: string },
): Change {
  return Prisma.sql`
    UPDATE "ConnectAttempt" SET "outcome" = ${outcome}, "connectionId" = ${connectionId}::uuid WHERE "id" = ${id}::uuid`
}

/** The attempt that produced a pending connection. */
export function attemptOf(tx: Transaction, connectionId: string): Promise<AttemptRow | null> {
  return tx.connectAttempt.findFirst({ where: { connectionId }, orderBy: { createdAt: 'desc' } })
}

/** Forgets attempts that ended or ran out long ago. */
export async function deleteAttemptsBefore(tx: Transaction, before: Date): Promise<number> {
  const { count } = await tx.connectAttempt.deleteMany({ where: { expiresAt: { lt: before } } })
  return count
}
