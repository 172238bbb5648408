import 'server-only'
import { db } from '@/lib/infra/db'
import { listUsers } from '@/lib/store/users'
import type { PersonView } from './connected-clinic-view'

/**
 * Everyone who may or might sign in, for an admin; admins first, then by address.
 *
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function listPeople(actor: { id: string; role: 'ADMIN' | 'STAFF' }): Promise<PersonView[]> {
  if (actor.role !== 'ADMIN') throw new Error('only admins list people')
  const rows = await listUsers(db())
  return rows.map(({ id, email, name, role, disabledAt, lastSignInAt, memberships }) => ({
    id,
    email,
    name,
    role,
    isDisabled: disabledAt !== null,
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
    clinics: memberships.map(({ clinic }) => clinic.name).sort((one, other) => one.localeCompare(other)),
    isYou: id === actor.id,
  }))
}
