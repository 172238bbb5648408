import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { UserRow } from './users'

export type SessionRow = { userId: string; createdAt: Date; lastSeenAt: Date; expiresAt: Date }

/** What a list may tell about the browser that holds a session: families and a network, no more. */
export type SessionDevice = { browser: string | null; system: string | null; network: string | null }

type NewSession = SessionRow & SessionDevice & { tokenHash: string; authenticatedAt: Date | null }

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  await tx.session.create({ data: session, select: { userId: true } })
}

/** In milliseconds, by the database's clock; and whether they belong to any clinic. */
type Standing = { authenticatedAgo: number | null; hasClinics: boolean }

type SessionOfUser = SessionRow & Standing & Omit<UserRow, 'id'>

/** A session with its person, whatever its age. One query: every request asks it. @param tokenHash of the cookie's value */
export async function findSession(
  tx: Transaction,
  tokenHash: string,
): Promise<(SessionRow & Standing & { user: UserRow }) | null> {
  const [row] = await tx.$queryRaw<SessionOfUser[]>`
    SELECT s."userId", s."createdAt", s."lastSeenAt", s."expiresAt",
      (EXTRACT(EPOCH FROM clock_timestamp() - s."authenticatedAt") * 1000)::float8 AS "authenticatedAgo",
      EXISTS (SELECT 1 FROM "Membership" m WHERE m."userId" = s."userId") AS "hasClinics",
      u."email", u."name", u."role", u."disabledAt", u."lastSignInAt"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId" WHERE s."tokenHash" = ${tokenHash}`
  if (row === undefined) return null
  const { userId, createdAt, lastSeenAt, expiresAt, authenticatedAgo, hasClinics, ...user } = row
  return { userId, createdAt, lastSeenAt, expiresAt, authenticatedAgo, hasClinics, user: { id: userId, ...user } }
}

/** Moves `lastSeenAt` forward; a session that ended meanwhile stays ended. */
export async function touchSession(tx: Transaction, tokenHash: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { tokenHash, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } })
}

/** @returns whose session it was, or null when there was none */
export async function deleteSession(tx: Transaction, tokenHash: string): Promise<string | null> {
  const row = await tx.session.findUnique({ where: { tokenHash }, select: { userId: true } })
  const { count } = await tx.session.deleteMany({ where: { tokenHash } })
  return count === 1 && row !== null ? row.userId : null
}

export type SessionFacts = SessionRow & SessionDevice & { id: string; tokenHash: string }

/** The sessions of some people, whatever their age; those used last first. */
export function readSessionsOf(tx: Transaction, userIds: string[]): Promise<SessionFacts[]> {
  return tx.session.findMany({
    where: { userId: { in: userIds } },
    select: {
      id: true,
      tokenHash: true,
      userId: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      browser: true,
      system: true,
      network: true,
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  })
}

/** Ends one session, if it is that person's. @returns 0 or 1 */
export async function deleteSessionById(tx: Transaction, userId: string, id: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId, id } })
  return count
}

/** Ends every session of one person but one. @returns how many there were */
export async function deleteOtherSessionsOf(tx: Transaction, userId: string, tokenHash: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId, tokenHash: { not: tokenHash } } })
  return count
}

/** Ends every session there is but one. @returns how many there were */
export async function deleteAllSessionsBut(tx: Transaction, tokenHash: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { tokenHash: { not: tokenHash } } })
  return count
}

/** Ends every session of one person. @returns how many there were */
export async function deleteSessionsOf(tx: Transaction, userId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId } })
  return count
}

/** Housekeeping: rows past their absolute limit can never count again. */
export async function deleteExpiredSessions(tx: Transaction, now: Date): Promise<void> {
  await tx.session.deleteMany({ where: { expiresAt: { lt: now } } })
}
