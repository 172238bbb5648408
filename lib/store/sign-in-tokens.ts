import 'server-only'
import type { Transaction } from '@/lib/infra/db'

export type SignInTokenRow = { email: string; createdAt: Date; expiresAt: Date }

/** Makes askers for one address, on all instances, wait for each other until the transaction ends. */
export async function lockSignInAddress(tx: Transaction, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in:${email}`}, 0))`
}

export async function insertSignInToken(
  tx: Transaction,
  token: SignInTokenRow & { tokenHash: string; askedBy: string | null },
): Promise<void> {
  await tx.signInToken.create({ data: token, select: { email: true } })
}

/** How many links were asked for since `since`, for one address and by one client. */
export async function countSignInTokens(
  tx: Transaction,
  { email, askedBy, since }: { email: string; askedBy: string | null; since: Date },
): Promise<{ forAddress: number; byClient: number }> {
  const createdAt = { gt: since }
  const forAddress = await tx.signInToken.count({ where: { email, createdAt } })
  const byClient = askedBy === null ? 0 : await tx.signInToken.count({ where: { askedBy, createdAt } })
  return { forAddress, byClient }
}

export function findSignInToken(tx: Transaction, tokenHash: string): Promise<SignInTokenRow | null> {
  return tx.signInToken.findUnique({
    where: { tokenHash },
    select: { email: true, createdAt: true, expiresAt: true },
  })
}

/** Uses a link up. @returns whether this very call did: of two at once, one gets false */
export async function deleteSignInToken(tx: Transaction, tokenHash: string): Promise<boolean> {
  const { count } = await tx.signInToken.deleteMany({ where: { tokenHash } })
  return count === 1
}

export async function deleteSignInTokensOf(tx: Transaction, email: string): Promise<void> {
  await tx.signInToken.deleteMany({ where: { email } })
}

/** Ends every mailed link there is. */
export async function deleteAllSignInTokens(tx: Transaction): Promise<void> {
  await tx.signInToken.deleteMany()
}

/** Housekeeping: links that are too old to be used or counted. */
export async function deleteExpiredSignInTokens(tx: Transaction, now: Date): Promise<void> {
  await tx.signInToken.deleteMany({ where: { expiresAt: { lt: now } } })
}
