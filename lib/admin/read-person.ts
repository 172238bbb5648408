import 'server-only'
import { listSessions } from '@/lib/auth/list-sessions'
import { signInWays } from '@/lib/auth/sign-in-ways'
import { db } from '@/lib/infra/db'
import { clinicsOfMember, countClinicsOfMembers, searchClinicsFor } from '@/lib/store/memberships'
import { findPersonFacts } from '@/lib/store/people'
import { invitationLifetime } from './invitation'
import type { PersonView } from './person-view'
import { toPersonRow } from './to-person-row'

type Viewer = { id: string; role: 'ADMIN' | 'STAFF'; tokenHash: string | null }

const mostClinics = 50
const mostFound = 8

function invitationOf(sentAt: Date | null, now: Date): PersonView['invitation'] {
  if (sentAt === null) return null
  const worksUntil = new Date(sentAt.getTime() + invitationLifetime)
  return { sentAt: sentAt.toISOString(), worksUntil: worksUntil.toISOString(), isExpired: worksUntil <= now }
}

/**
 * One person, for an admin.
 *
 * @param clinicSearch what to look for among all clinics; empty: nothing
 * @returns null when there is nobody, and for everyone who is no admin
 */
export async function readPerson(
  viewer: Viewer,
  { personId, clinicSearch }: { personId: string; clinicSearch: string },
  now = new Date(),
): Promise<PersonView | null> {
  if (viewer.role !== 'ADMIN') return null
  const facts = await findPersonFacts(db(), personId)
  if (facts === null) return null
  const asked = { userId: personId, search: clinicSearch, take: mostFound + 1 }
  const [sessions, clinics, memberOf, found] = await Promise.all([
    listSessions([facts], viewer.tokenHash, now),
    countClinicsOfMembers(db(), [personId]),
    clinicsOfMember(db(), personId, mostClinics),
    clinicSearch === '' ? null : searchClinicsFor(db(), asked),
  ])
  const signedIn = facts.disabledAt === null ? (sessions.get(personId) ?? []) : []
  const around = { sessions: signedIn, clinics: clinics.get(personId), viewerId: viewer.id }
  const row = toPersonRow(facts, around)
  const invitation = row.state === 'invited' ? invitationOf(facts.invitationSentAt, now) : null
  const canMailInvitation = row.state === 'invited' && signInWays().email
  const foundMore = found !== null && found.length > mostFound
  const shown = { memberOf, found: found?.slice(0, mostFound) ?? null, foundMore, clinicSearch }
  return { ...row, invitation, canMailInvitation, signedIn, ...shown }
}
