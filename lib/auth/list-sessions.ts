import 'server-only'
import { db } from '@/lib/infra/db'
import { readSessionsOf, type SessionFacts } from '@/lib/store/sessions'
import type { PersonRole } from './person'
import { isSessionAlive } from './session-limits'
import type { SessionView } from './session-view'

const toView = (session: SessionFacts, ownTokenHash: string | null): SessionView => ({
  id: session.id,
  browser: session.browser,
  system: session.system,
  network: session.network,
  since: session.createdAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  isThis: session.tokenHash === ownTokenHash,
})

/**
 * The browsers that people are signed in with at this moment; sessions that are too old to count are left out.
 *
 * @param people with the role that they have now, which sets how long theirs count
 * @param ownTokenHash of the session that looks
 * @returns by person's id, those used last first; people without a session are not in it
 */
export async function listSessions(
  people: readonly { id: string; role: PersonRole }[],
  ownTokenHash: string | null,
  now: Date,
): Promise<Map<string, SessionView[]>> {
  const roles = new Map(people.map(({ id, role }) => [id, role]))
  const found = new Map<string, SessionView[]>()
  for (const session of await readSessionsOf(db(), [...roles.keys()])) {
    const role = roles.get(session.userId)
    if (role === undefined || !isSessionAlive(session, role, now)) continue
    found.set(session.userId, [...(found.get(session.userId) ?? []), toView(session, ownTokenHash)])
  }
  return found
}
