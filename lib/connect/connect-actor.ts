/** The signed-in person on whose behalf a connect verb runs. Rights come from the database with each request. */
export type ConnectActor = { id: string; email: string; role: 'ADMIN' | 'STAFF' }

/** Whose clinics this person sees: an admin sees all, staff those they belong to. */
export function viewerOf(actor: ConnectActor): { memberId: string | null } {
  return { memberId: actor.role === 'ADMIN' ? null : actor.id }
}
