import type { SessionView } from '@/lib/auth/session-view'
import type { PersonFacts } from '@/lib/store/people'
import type { PersonRow, PersonState } from './person-view'

export function stateOf({
  disabledAt,
  lastSignInAt,
}: {
  disabledAt: Date | null
  lastSignInAt: Date | null
}): PersonState {
  if (disabledAt !== null) return 'disabled'
  return lastSignInAt === null ? 'invited' : 'active'
}

type Around = { sessions: SessionView[] | undefined; clinics: number | undefined; viewerId: string }

/** @param around `sessions` that count now, the one used last first; `clinics` they were given; who looks */
export function toPersonRow(facts: PersonFacts, { sessions = [], clinics = 0, viewerId }: Around): PersonRow {
  const { id, email, name, role, lastSignInAt, language } = facts
  const state = stateOf(facts)
  return {
    id,
    email,
    name,
    role,
    state,
    clinics,
    sessions: state === 'disabled' ? 0 : sessions.length,
    lastSeenAt: sessions[0]?.lastSeenAt ?? lastSignInAt?.toISOString() ?? null,
    language,
    isYou: id === viewerId,
  }
}
