import 'server-only'
import type { Transaction } from '@/lib/infra/db'

export type UserRow = {
  id: string
  email: string
  name: string | null
  role: 'ADMIN' | 'STAFF'
  disabledAt: Date | null
  lastSignInAt: Date | null
  /** BCP 47, as chosen; null when nobody chose. */
  language: string | null
}

export const userColumns = {
  id: true,
  email: true,
  name: true,
  role: true,
  disabledAt: true,
  lastSignInAt: true,
  language: true,
} as const

/** @param email canonical */
export function findUserByEmail(tx: Transaction, email: string): Promise<UserRow | null> {
  return tx.user.findUnique({ where: { email }, select: userColumns })
}

export function findUser(tx: Transaction, id: string): Promise<UserRow | null> {
  return tx.user.findUnique({ where: { id }, select: userColumns })
}

/** Adds someone, or returns null when the address is there already. @param user its email canonical */
export async function insertUser(
  tx: Transaction,
  user: { email: string; name: string | null; role: 'ADMIN' | 'STAFF'; language?: string | null },
): Promise<UserRow | null> {
  const [row] = await tx.user.createManyAndReturn({ data: [user], skipDuplicates: true, select: userColumns })
  return row ?? null
}

/** Notes a sign-in; `emailVerified` says that it proved the address. */
export function updateUserSignIn(
  tx: Transaction,
  { id, role, now, emailVerified }: { id: string; role: 'ADMIN' | 'STAFF'; now: Date; emailVerified: boolean },
): Promise<UserRow> {
  const data = { role, lastSignInAt: now, ...(emailVerified && { emailVerifiedAt: now }) }
  return tx.user.update({ where: { id }, data, select: userColumns })
}

export async function updateUserRole(tx: Transaction, id: string, role: 'ADMIN' | 'STAFF'): Promise<void> {
  await tx.user.update({ where: { id }, data: { role }, select: { id: true } })
}

/** @param disabledAt null gives the access back */
export async function updateUserDisabled(tx: Transaction, id: string, disabledAt: Date | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { disabledAt }, select: { id: true } })
}

/** @param name null for none @returns whether that changed anything */
export async function updateUserName(tx: Transaction, id: string, name: string | null): Promise<boolean> {
  const rows =
    await tx.$executeRaw`UPDATE "User" SET "name" = ${name} WHERE "id" = ${id}::uuid AND "name" IS DISTINCT FROM ${name}`
  return rows === 1
}

/** @param language BCP 47, null for none of their own */
export async function updateUserLanguage(tx: Transaction, id: string, language: string | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { language }, select: { id: true } })
}

/** Notes that an invitation was mailed. */
export async function updateInvitationSent(tx: Transaction, id: string, sentAt: Date): Promise<void> {
  await tx.user.update({ where: { id }, data: { invitationSentAt: sentAt }, select: { id: true } })
}

/**
 * Locks the admins who can sign in until the transaction ends, so that no two changes can each take away
 * "the other one".
 *
 * @returns their ids
 */
export async function lockEnabledAdmins(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM "User" WHERE "role" = 'ADMIN' AND "disabledAt" IS NULL ORDER BY "id"
    FOR NO KEY UPDATE`
  return rows.map(({ id }) => id)
}
