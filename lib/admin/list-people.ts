import 'server-only'
import { listSessions } from '@/lib/auth/list-sessions'
import { db } from '@/lib/infra/db'
import { countClinicsOfMembers } from '@/lib/store/memberships'
import { countPeople, listPeopleFacts } from '@/lib/store/people'
import type { PeopleListView, PeopleQuestion } from './person-view'
import { toPersonRow } from './to-person-row'

/** How many people stand on one page. */
export const peoplePerPage = 50

type Viewer = { id: string; role: 'ADMIN' | 'STAFF' }

function cursorOf({ after, before }: PeopleQuestion) {
  if (after !== null) return { id: after, direction: 'after' } as const
  return before === null ? null : ({ id: before, direction: 'before' } as const)
}

/**
 * Those who may or might sign in, a page of them, by address.
 *
 * @throws Error when the viewer is no admin: the page has to ask before
 */
export async function listPeople(viewer: Viewer, question: PeopleQuestion, now = new Date()): Promise<PeopleListView> {
  if (viewer.role !== 'ADMIN') throw new Error('only admins list people')
  const { search, filter } = question
  const cursor = cursorOf(question)
  const [facts, counts] = await Promise.all([
    listPeopleFacts(db(), { group: filter, search, cursor }, peoplePerPage + 1),
    countPeople(db()),
  ])
  const isBackward = cursor?.direction === 'before'
  const hasMore = facts.length > peoplePerPage
  const shown = isBackward ? facts.slice(-peoplePerPage) : facts.slice(0, peoplePerPage)
  const ids = shown.map(({ id }) => id)
  const [sessions, clinics] = await Promise.all([listSessions(shown, null, now), countClinicsOfMembers(db(), ids)])
  const hasNext = isBackward || hasMore
  const hasPrevious = isBackward ? hasMore : cursor !== null
  return {
    people: shown.map((person) => {
      const around = { sessions: sessions.get(person.id), clinics: clinics.get(person.id), viewerId: viewer.id }
      return toPersonRow(person, around)
    }),
    counts,
    search,
    filter,
    next: hasNext ? (shown.at(-1)?.id ?? null) : null,
    previous: hasPrevious ? (shown[0]?.id ?? null) : null,
  }
}
