import { z } from 'zod'
import { type ClinicListQuery, listedActs, listedHealths, listSorts } from './clinic-list-view'

// Longer than any name or address that somebody types.
const longestText = 100

// Postgres takes no zero byte in a text.
const text = z
  .string()
  .transform((typed) => typed.replaceAll('\0', ' ').trim().slice(0, longestText))
  .catch('')

const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null).default(null)

const parameters = z.object({
  q: text.default(''),
  state: orNull(z.enum(listedHealths)),
  act: orNull(z.enum(listedActs)),
  env: orNull(z.enum(['production', 'sandbox', 'local'])),
  sort: z.enum(listSorts).catch('name').default('name'),
})

/** Takes from an address or a form what is a word of ours; anything else counts as not said. */
export function parseClinicListQuery(given: Record<string, unknown>): ClinicListQuery {
  const { q, state, act, env, sort } = parameters.parse(given)
  return { text: q, state, acts: act, environment: env, sort }
}

const position = z.string().min(1).max(1_000)

const positions = z.object({
  after: position.nullable().catch(null).default(null),
  before: position.nullable().catch(null).default(null),
  at: z.literal('end').nullable().catch(null).default(null),
})

/** Where in the list: after a place, before one, or at its end. */
export type ListPosition = { from: 'start' | 'end' } | { after: string } | { before: string }

export function parseListPosition(given: Record<string, unknown>): ListPosition {
  const { after, before, at } = positions.parse(given)
  if (after !== null) return { after }
  if (before !== null) return { before }
  return { from: at === 'end' ? 'end' : 'start' }
}
