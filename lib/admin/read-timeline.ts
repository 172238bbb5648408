import 'server-only'
import { z } from 'zod'
import { isAuditAction } from '@/lib/audit/audit-actions'
import { db } from '@/lib/infra/db'
import { readClinicTimeline, type TimelineRow } from '@/lib/store/clinic-timeline'
import { type AdminActor, clinicForAdmin } from './clinic-for-admin'
import type { TimelineEvent, TimelineView } from './timeline-view'

const pageSize = 20

// What goes well many times a day would bury the story.
const routine = ['refresh.succeeded']

const text = z.string().nullable().catch(null)
const facts = z
  .object({ reason: text, outcome: text, failure: text })
  .catch({ reason: null, outcome: null, failure: null })

function byOf({ actorKind, actorName }: TimelineRow): TimelineEvent['by'] {
  if (actorKind === 'person') return { kind: 'person', name: actorName }
  return { kind: actorKind === 'system' ? 'system' : 'other' }
}

function toEvent(row: TimelineRow): TimelineEvent {
  const { id, at, action, data } = row
  return {
    id: String(id),
    at: at.toISOString(),
    action: isAuditAction(action) ? action : null,
    word: action,
    by: byOf(row),
    ...facts.parse(data),
  }
}

// A place in a history is an event of that history: no other number is one.
async function isPlace(clinicId: string, id: bigint): Promise<boolean> {
  const [row] = await readClinicTimeline(db(), clinicId, { before: id + 1n, most: 1, routine })
  return row?.id === id
}

/**
 * One page of what happened to a clinic, 20 events, for an admin.
 *
 * @param before the last event of the page before, as an address gives it, or null for the latest
 * @returns null for everybody else, for an unknown clinic, and for a place that is not in its history
 */
export async function readTimeline(
  actor: AdminActor,
  clinicId: string,
  before: string | null,
): Promise<TimelineView | null> {
  if ((await clinicForAdmin(actor, clinicId)) === null) return null
  if (before !== null && !/^\d{1,18}$/.test(before)) return null
  const place = before === null ? null : BigInt(before)
  if (place !== null && !(await isPlace(clinicId, place))) return null
  const rows = await readClinicTimeline(db(), clinicId, { before: place, most: pageSize + 1, routine })
  const events = rows.slice(0, pageSize).map(toEvent)
  return { events, older: rows.length > pageSize ? (events.at(-1)?.id ?? null) : null, isFirst: place === null }
}
