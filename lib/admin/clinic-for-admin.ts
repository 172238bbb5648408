import 'server-only'
import { db } from '@/lib/infra/db'
import { type ClinicFacts, readClinicSeenBy } from '@/lib/store/clinics'
import { takePlace } from '@/lib/store/pace'

/** The signed-in person who asks; the role as the database said it for this request. */
export type AdminActor = { id: string; role: 'ADMIN' | 'STAFF' }

/** A clinic for an admin, whichever it is. @returns null for everybody else, and for one that does not exist */
export async function clinicForAdmin(actor: AdminActor, clinicId: string): Promise<ClinicFacts | null> {
  return actor.role === 'ADMIN' ? await readClinicSeenBy(db(), { memberId: null }, clinicId) : null
}

const pressesPerMinute = 6

/**
 * Lets a button that asks Digitail for something work once in ten seconds for each connection, on all
 * instances together.
 *
 * @returns whether this press counts
 */
export async function mayPress(what: 'renew' | 'test', connectionId: string): Promise<boolean> {
  const pace = { name: `${what}:${connectionId}`, perMinute: pressesPerMinute, longestWaitMs: 0 }
  return (await takePlace(db(), pace)) !== null
}
