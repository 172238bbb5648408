import type { Actor } from '@/lib/audit/audit-event'

/** The signed-in person on whose behalf a connect verb runs. Rights come from the database with each request. */
export type ConnectActor = { id: string; email: string; role: 'ADMIN' | 'STAFF' }

/** Whose clinics this person sees: an admin sees all, staff those they belong to. */
export function viewerOf(actor: ConnectActor): { memberId: string | null } {
  return { memberId: actor.role === 'ADMIN' ? null : actor.id }
}

/**
 * Who goes through a connect: someone signed in, or the holder of a connect link. A holder is no `ConnectActor`, so
 * no other verb takes one: the link gives no other right.
 */
export type ConnectParty = { kind: 'person'; userId: string } | { kind: 'link'; linkId: string }

/** @throws Error for an attempt of nobody or of both, which the database refuses to store */
export function partyOf({ userId, linkId }: { userId: string | null; linkId: string | null }): ConnectParty {
  if (userId !== null && linkId === null) return { kind: 'person', userId }
  if (linkId !== null && userId === null) return { kind: 'link', linkId }
  throw new Error('an attempt belongs to a person or to a link')
}

/** In whose name a connection comes to life. `userId` becomes a member of its clinics; a link makes nobody one. */
export type Activator = { auditAs: Actor; userId: string | null; linkId: string | null }

export function activatorOf(party: ConnectParty): Activator {
  const isPerson = party.kind === 'person'
  return { auditAs: party, userId: isPerson ? party.userId : null, linkId: isPerson ? null : party.linkId }
}
