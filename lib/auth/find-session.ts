import 'server-only'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { findSession, touchSession } from '@/lib/store/sessions'
import type { Person } from './person'
import { isSessionAlive, lastSeenPrecision } from './session-limits'

export type FoundSession = { tokenHash: string; person: Person }

/**
 * Who a session token stands for, as the database says it at this moment: an ended session, a disabled person
 * and a changed role count from the next request on, on every instance.
 *
 * @param token of the session cookie; anything
 * @returns null when nobody is signed in with it
 */
export async function personOfToken(token: string, now: Date): Promise<FoundSession | null> {
  const tokenHash = hashSecret(token)
  const session = await findSession(db(), tokenHash)
  if (session === null || session.user.disabledAt !== null) return null
  const { id, email, name, role } = session.user
  if (!isSessionAlive(session, role, now)) return null
  if (now.getTime() - session.lastSeenAt.getTime() >= lastSeenPrecision) await touchSession(db(), tokenHash, now)
  const { authenticatedAgo, hasClinics } = session
  return { tokenHash, person: { id, email, name, role, authenticatedAgo, hasClinics } }
}
