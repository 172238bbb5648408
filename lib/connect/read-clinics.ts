import 'server-only'
import { db } from '@/lib/infra/db'
import { type ClinicFacts, membershipsAmong, readClinicSeenBy, readClinicsSeenBy } from '@/lib/store/clinics'
import { type ConnectActor, viewerOf } from './connect-actor'
import type { ClinicView } from './connection-view'
import { readCircumstances } from './read-circumstances'
import { toClinicView } from './to-clinic-view'

/** The clinics that someone belongs to. An admin's own list, too, holds only those: the rest is under admin. */
export async function readMyClinics(actor: ConnectActor): Promise<ClinicView[]> {
  const [rows, circumstances] = await Promise.all([
    readClinicsSeenBy(db(), { memberId: actor.id }),
    readCircumstances(),
  ])
  const mine = new Set(rows.map(({ id }) => id))
  return rows.map((row) => toClinicView(row, mine, circumstances))
}

/** One clinic for someone who may see it; null when it is not theirs or does not exist. */
export async function readClinic(actor: ConnectActor, clinicId: string): Promise<ClinicView | null> {
  const row = await readClinicSeenBy(db(), viewerOf(actor), clinicId)
  if (row === null) return null
  const [seen, circumstances] = await Promise.all([seenAmong(actor, row), readCircumstances()])
  return toClinicView(row, seen, circumstances)
}

async function seenAmong(actor: ConnectActor, { connection }: ClinicFacts): Promise<Set<string>> {
  const ids = connection?.clinics.map(({ id }) => id) ?? []
  return actor.role === 'ADMIN' ? new Set(ids) : await membershipsAmong(db(), actor.id, ids)
}
