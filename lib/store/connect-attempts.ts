import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { ConnectAttempt, Prisma } from '@/prisma/generated/client'

export type AttemptRow = ConnectAttempt

/** Remembers one press of the button. */
export async function insertAttempt(
  tx: Transaction,
  attempt: Prisma.ConnectAttemptUncheckedCreateInput,
): Promise<void> {
  await tx.connectAttempt.create({ data: attempt, select: { id: true } })
}

/** How often this person pressed the button since then. */
export function countAttempts(tx: Transaction, userId: string, since: Date): Promise<number> {
  return tx.connectAttempt.count({ where: { userId, createdAt: { gte: since } } })
}

/** @returns whether an attempt with this state was ever made. */
export async function hasAttempt(tx: Transaction, stateHash: string): Promise<boolean> {
  return (await tx.connectAttempt.count({ where: { stateHash } })) > 0
}

/**
 * Uses up an attempt: the first caller gets it, every other one gets null.
 *
 * @returns the attempt as it was before, with the verifier that is erased from now on
 */
export async function consumeAttempt(tx: Transaction, stateHash: string, now: Date): Promise<AttemptRow | null> {
  const attempt = await tx.connectAttempt.findUnique({ where: { stateHash } })
  if (attempt === null) return null
  const { count } = await tx.connectAttempt.updateMany({
    where: { stateHash, consumedAt: null },
    data: { consumedAt: now, verifierSealed: null },
  })
  return count === 1 ? attempt : null
}

/** Notes how an attempt ended, and the pending connection it left. */
export async function closeAttempt(
  tx: Transaction,
  id: string,
  end: { outcome: string; connectionId?: string },
): Promise<void> {
  await tx.connectAttempt.update({ where: { id }, data: end, select: { id: true } })
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
