import 'server-only'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { type FoundClinic, findClinic, searchClinicNames } from '@/lib/store/find-clinic'

/** A clinic that a link can be made for. */
export type LinkClinicView = {
  id: string
  name: string
  digitailClinicId: number
  needsReconnect: boolean
  /** Whom to write to there, when that is known. */
  contactEmail: string | null
  /** As Digitail is set there; null when it does not say. */
  locale: string | null
}

const mostShown = 12

/**
 * Clinics whose name holds some text, for an admin who makes a link.
 *
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function searchLinkClinics(actor: { role: 'ADMIN' | 'STAFF' }, text: string): Promise<LinkClinicView[]> {
  if (actor.role !== 'ADMIN') throw new Error('only admins make links')
  const wanted = text.trim().slice(0, 100)
  if (wanted === '') return []
  const rows = await searchClinicNames(db(), { environment: settings().DIGITAIL_ENVIRONMENT, wanted, take: mostShown })
  return rows.map(toView)
}

/** One clinic to make a link for; null when there is none, or it is of another environment. */
export async function readLinkClinic(actor: { role: 'ADMIN' | 'STAFF' }, id: string): Promise<LinkClinicView | null> {
  if (actor.role !== 'ADMIN') throw new Error('only admins make links')
  const row = await findClinic(db(), id)
  return row === null || row.environment !== settings().DIGITAIL_ENVIRONMENT ? null : toView(row)
}

function toView({ id, name, digitailClinicId, contactEmail, locale, connection }: FoundClinic): LinkClinicView {
  return { id, name, digitailClinicId, contactEmail, locale, needsReconnect: connection?.status === 'NEEDS_RECONNECT' }
}
