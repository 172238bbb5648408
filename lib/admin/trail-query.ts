import { z } from 'zod'
import { type TrailSelection, trailSelections } from '@/lib/audit/audit-groups'

const dayMs = 24 * 3_600_000

const text = z.string().trim().max(200).catch('')
const day = z.iso.date().nullable().catch(null)

// What cannot be meant is left out, as if it were not there: an address is typed, shortened and mailed around.
const fields = z.object({
  what: z.enum(trailSelections).catch('notable'),
  actor: text,
  subject: text,
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .nullable()
    .catch(null),
})

/** What an admin looks for on the trail, as it stands in the address. Days are UTC, both included. */
export type TrailQuery = {
  what: TrailSelection
  actor: string
  subject: string
  from: string | null
  to: string | null
  /** Id of the event before which the page begins. */
  before: string | null
}

/** @param given the parameters of an address or the fields of a form */
export function parseTrailQuery(given: Record<string, unknown>): TrailQuery {
  return fields.parse(given)
}

/** @returns the instants of the days: from the first one's beginning to the last one's end */
export function instantsOf({ from, to }: TrailQuery): { from: Date | null; to: Date | null } {
  return {
    from: from === null ? null : new Date(from),
    to: to === null ? null : new Date(Date.parse(to) + dayMs),
  }
}
