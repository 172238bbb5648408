import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { ClinicStanding, Environment } from './clinic-counts'
import { isAfter, type ListOrder, type ListPlace, orderBy } from './list-order'

/** Which clinics of the list. Null for environments and standings means all. */
export type ListFilter = {
  /** As somebody typed it: every word is the beginning of a word of the clinic. Empty for no search. */
  text: string
  lanes: { environments: Environment[]; standings: ClinicStanding[] } | null
}

export type ListSlice = { filter: ListFilter; order: ListOrder; after: ListPlace | null; limit: number }

const keys = Prisma.raw('l."clinicId", l."standing", l."nameKey", l."since", l."lastOkHour"')

// Each lane is one stretch of an index in the wanted order; what it does not reach, it does not read.
const lanesOf = ({ environments, standings }: NonNullable<ListFilter['lanes']>) =>
  environments.flatMap((environment) => standings.map((standing) => ({ environment, standing })))

/** The first rows after a place, without looking at any other. */
function nearest({ filter, order, after, limit }: ListSlice): Prisma.Sql {
  const reached = isAfter(after, order, 'l')
  const stretch = (where: Prisma.Sql) => Prisma.sql`
    SELECT ${keys}, l."environment", l."words" FROM "ClinicListing" l
    WHERE ${where} AND ${reached} ORDER BY ${orderBy(order, 'l')} LIMIT ${limit}`
  if (filter.lanes === null) return stretch(Prisma.sql`true`)
  const lanes = lanesOf(filter.lanes)
  const [first] = lanes
  if (first !== undefined && lanes.length === 1)
    return stretch(Prisma.sql`
      l."environment" = ${first.environment}::"Environment" AND l."standing" = ${first.standing}::"ClinicStanding"`)
  return Prisma.sql`
    SELECT near.* FROM unnest(${lanes.map(({ environment }) => environment)}::text[]::"Environment"[],
      ${lanes.map(({ standing }) => standing)}::text[]::"ClinicStanding"[]) AS lane("environment", "standing")
    CROSS JOIN LATERAL (${stretch(Prisma.sql`l."environment" = lane."environment" AND l."standing" = lane."standing"`)}) AS near
    ORDER BY ${orderBy(order, 'near')} LIMIT ${limit}`
}

/** The rows after a place, straight from the order. For a list without a search. */
export function inOrder(slice: ListSlice): Prisma.Sql {
  return nearest(slice)
}

const among = ({ lanes }: ListFilter) =>
  lanes === null
    ? Prisma.sql`true`
    : Prisma.sql`l."environment" = ANY(${lanes.environments}::text[]::"Environment"[])
        AND l."standing" = ANY(${lanes.standings}::text[]::"ClinicStanding"[])`

/**
 * The rows after a place that the filter lets through, among the next `window` of the list: for words that many
 * clinics have. Whoever gets fewer than asked for has to look for them with `byWords`.
 *
 * @param way.overAll whether the next rows are those of the whole list, or of each lane
 */
export function amongNext(slice: ListSlice, { window, overAll }: { window: number; overAll: boolean }): Prisma.Sql {
  const { filter, order, limit } = slice
  const from = nearest({ ...slice, limit: window, filter: overAll ? { ...filter, lanes: null } : filter })
  return Prisma.sql`
    SELECT ${keys} FROM (${from}) AS l
    WHERE l."words" @@ clinic_query(${filter.text}) AND ${among(filter)} ORDER BY ${orderBy(order, 'l')} LIMIT ${limit}`
}

/** Every row that the filter lets through, in no order. */
export function everyMatch(filter: ListFilter): Prisma.Sql {
  const found = filter.text === '' ? Prisma.sql`true` : Prisma.sql`l."words" @@ clinic_query(${filter.text})`
  return Prisma.sql`SELECT ${keys} FROM "ClinicListing" l WHERE ${found} AND ${among(filter)}`
}

/** All rows that have the words, counted, and of them those after a place: for words that few clinics have. */
export function byWords({ filter, order, after, limit }: ListSlice): Prisma.Sql {
  return Prisma.sql`
    SELECT ${keys}, l."matches" FROM (SELECT found.*, count(*) OVER ()::int AS "matches" FROM (${everyMatch(filter)}) AS found) AS l
    WHERE ${isAfter(after, order, 'l')} ORDER BY ${orderBy(order, 'l')} LIMIT ${limit}`
}
