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

/** @param sessions those that count now, the one used last first @param viewerId who looks */
export function toPersonRow(facts: PersonFacts, sessions: SessionView[], viewerId: string): PersonRow {
  const { id, email, name, role, lastSignInAt, _count } = facts
  const state = stateOf(facts)
  return {
    id,
    email,
    name,
    role,
    state,
    clinics: _count.memberships,
    sessions: state === 'disabled' ? 0 : sessions.length,
    lastSeenAt: sessions[0]?.lastSeenAt ?? lastSignInAt?.toISOString() ?? null,
    isYou: id === viewerId,
  }
}
