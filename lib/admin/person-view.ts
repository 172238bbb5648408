import type { PersonRole } from '@/lib/auth/person'
import type { SessionView } from '@/lib/auth/session-view'

/** Invited: has never signed in. Disabled: their access was ended. */
export type PersonState = 'invited' | 'active' | 'disabled'

/** One person in the list. Instants are ISO 8601 in UTC. */
export type PersonRow = {
  id: string
  email: string
  name: string | null
  role: PersonRole
  state: PersonState
  /** Clinics that they were given; an admin sees all anyway. */
  clinics: number
  /** Browsers that are signed in now. */
  sessions: number
  lastSeenAt: string | null
  /** BCP 47, of what we write to them; null when nobody chose. */
  language: string | null
  isYou: boolean
}

/** Whom the list shows: everybody, by role (without those whose access was ended), or by state. */
export const peopleFilters = ['all', 'admins', 'staff', 'invited', 'disabled'] as const

export type PeopleFilter = (typeof peopleFilters)[number]

/** What the list is asked for. `after` and `before` are ids of people: the page follows or precedes them. */
export type PeopleQuestion = { search: string; filter: PeopleFilter; after: string | null; before: string | null }

export type PeopleListView = {
  people: PersonRow[]
  counts: Record<PeopleFilter, number>
  search: string
  filter: PeopleFilter
  /** The id to ask `after` or `before` of; null where there is nothing more. */
  next: string | null
  previous: string | null
}

export type MemberClinic = { id: string; name: string; digitailClinicId: number; isMember: boolean }

/** One person, for the page about them. */
export type PersonView = PersonRow & {
  /** The last mailed invitation, of someone who was invited and has not come yet. */
  invitation: { sentAt: string; worksUntil: string; isExpired: boolean } | null
  canMailInvitation: boolean
  signedIn: SessionView[]
  /** The first of their clinics by name, and how many there are in all. */
  memberOf: MemberClinic[]
  /** What a search for clinics found, null when nothing was searched. */
  found: MemberClinic[] | null
  /** Whether it found more than these. */
  foundMore: boolean
  clinicSearch: string
}
