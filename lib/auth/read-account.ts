import 'server-only'
import { db } from '@/lib/infra/db'
import { linkedIssuers } from '@/lib/store/identities'
import type { AccountView } from './account-view'
import type { FoundSession } from './find-session'
import { listSessions } from './list-sessions'
import { waysBackIn } from './ways-back-in'

const hostOf = (issuer: string) => (URL.canParse(issuer) ? new URL(issuer).host : issuer)

/** Oneself, for one's own page. @param session of `currentSession` */
export async function readAccount({ person, tokenHash }: FoundSession, now: Date): Promise<AccountView> {
  const [sessions, issuers] = await Promise.all([
    listSessions([person], tokenHash, now),
    linkedIssuers(db(), person.id),
  ])
  const { email, oidc, demo } = waysBackIn(person)
  return {
    name: person.name,
    email: person.email,
    role: person.role,
    ways: { email, oidc, demo: demo !== null, linkedWith: issuers.map(hostOf) },
    sessions: sessions.get(person.id) ?? [],
  }
}
