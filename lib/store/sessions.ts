import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { UserRow } from './users'

export type SessionRow = { userId: string; createdAt: Date; lastSeenAt: Date; expiresAt: Date }

export async function insertSession(tx: Transaction, session: SessionRow & { tokenHash: string }): Promise<void> {
  await tx.session.create({ data: session, select: { userId: true } })
}

/** A session with its person, whatever its age. @param tokenHash of the cookie's value */
export function findSession(tx: Transaction, tokenHash: string): Promise<(SessionRow & { user: UserRow }) | null> {
  return tx.session.findUnique({
    where: { tokenHash },
    select: {
      userId: true,
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      user: { select: { id: true, email: true, name: true, role: true, disabledAt: true, lastSignInAt: true } },
    },
  })
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

/** Ends every session of one person. @returns how many there were */
export async function deleteSessionsOf(tx: Transaction, userId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId } })
  return count
}

/** Housekeeping: rows past their absolute limit can never count again. */
export async function deleteExpiredSessions(tx: Transaction, now: Date): Promise<void> {
  await tx.session.deleteMany({ where: { expiresAt: { lt: now } } })
}
