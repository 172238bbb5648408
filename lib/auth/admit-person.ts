import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { lockSignInAddress } from '@/lib/store/sign-in-tokens'
import { findUserByEmail, insertUser, type UserRow, updateUserSignIn } from '@/lib/store/users'
import { canonicalEmail } from './canonical-email'

function isAdminAddress(email: string): boolean {
  return settings().ADMIN_EMAILS.some((address) => canonicalEmail(address) === email)
}

/** Whether an address would be let in: invited and not disabled, or named in ADMIN_EMAILS. @param email canonical */
export async function mayEnter(tx: Transaction, email: string): Promise<boolean> {
  const user = await findUserByEmail(tx, email)
  return user === null ? isAdminAddress(email) : user.disabledAt === null
}

/**
 * Lets someone in whose address has just been proven, and notes the sign-in. The people of ADMIN_EMAILS become
 * admins at their first one; what an admin decides about them afterwards stands.
 *
 * @param email canonical, proven by a mailed link or by the issuer's `email_verified`
 * @returns the person, or null for a stranger and for someone whose access was ended
 */
export async function admitPerson(tx: Transaction, email: string, now: Date): Promise<UserRow | null> {
  await lockSignInAddress(tx, email)
  const invited = await findUserByEmail(tx, email)
  if (invited === null && !isAdminAddress(email)) return null
  const user = invited ?? (await insertUser(tx, { email, name: null, role: 'ADMIN' }))
  if (user === null || user.disabledAt !== null) return null
  const role = user.lastSignInAt === null && isAdminAddress(email) ? 'ADMIN' : user.role
  return updateUserSignIn(tx, { id: user.id, role, now, emailVerified: true })
}
