import 'server-only'
import { db } from '@/lib/infra/db'
import { readContact } from '@/lib/store/notice-recipients'
import type { AdminActor } from './clinic-for-admin'

/** Whom we would write to about a clinic: `set` by an admin, else `fallback`, who connected it. Null for nobody. */
export type ClinicContactView = { set: string | null; fallback: string | null }

/** @returns null for everybody but admins, and for a clinic that does not exist */
export async function readClinicContact(actor: AdminActor, clinicId: string): Promise<ClinicContactView | null> {
  return actor.role === 'ADMIN' ? await readContact(db(), clinicId) : null
}
