import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { plannedForItsValues } from '@/lib/infra/statement-names'
import { Prisma } from '@/prisma/generated/client'
import type { Environment } from './clinic-counts'
import type { ConnectionFacts } from './clinics'
import { type ListPlace, orderBy, placeOf } from './list-order'
import { amongNext, byWords, everyMatch, inOrder, type ListSlice } from './list-selection'
import { fewRows, type SearchWay, searchWay } from './search-way'

/** A clinic of the list with its connection, as far as pages may know it, and its place in the order. */
export type ListedClinic = {
  id: string
  environment: Environment
  digitailClinicId: number
  name: string
  logoUrl: string | null
  timezone: string | null
  connection: ConnectionFacts | null
  place: ListPlace
}

type Row = Parameters<typeof placeOf>[1] &
  Pick<ListedClinic, 'environment' | 'digitailClinicId' | 'name' | 'logoUrl' | 'timezone'> &
  Omit<ConnectionFacts, 'id' | 'connectedBy' | 'tokenSet' | 'clinics'> &
  NonNullable<ConnectionFacts['tokenSet']> & {
    matches: number | null
    connectionId: string | null
    hasTokens: boolean
    byEmail: string | null
    byName: string | null
  }

const columns = Prisma.raw(`
  k."environment"::text AS "environment", k."digitailClinicId", k."name", k."logoUrl", k."timezone",
  c."id"::text AS "connectionId", c."linkId"::text AS "linkId", c."status"::text AS "status", c."reason"::text AS "reason", c."statusSince",
  c."accountName", c."accountEmail", c."connectedAt", c."lastCallOkAt", u."email" AS "byEmail", u."name" AS "byName",
  t."connectionId" IS NOT NULL AS "hasTokens", t."failures", t."lastFailure", t."nextTryAt", t."refreshAt",
  t."accessExpiresAt", t."leaseUntil", t."restoredAt"`)

// Everything that a row shows in one round trip.
function read(tx: Transaction, { order }: ListSlice, selection: Prisma.Sql, matches: Prisma.Sql): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`${Prisma.raw(plannedForItsValues)}
    WITH page AS MATERIALIZED (${selection})
    SELECT p."clinicId"::text AS "clinicId", p."standing"::text AS "standing", p."nameKey", p."since", p."lastOkHour",
      ${matches} AS "matches", ${columns}
    FROM page p JOIN "Clinic" k ON k."id" = p."clinicId" LEFT JOIN "Connection" c ON c."id" = k."connectionId"
      LEFT JOIN "TokenSet" t ON t."connectionId" = c."id" LEFT JOIN "User" u ON u."id" = c."connectedById"
    ORDER BY ${orderBy(order, 'p')}`
}

function connectionOf(row: Row): ConnectionFacts | null {
  if (row.connectionId === null) return null
  const { status, reason, statusSince, accountName, accountEmail, linkId, connectedAt, lastCallOkAt } = row
  const { failures, lastFailure, nextTryAt, refreshAt, accessExpiresAt, leaseUntil, restoredAt } = row
  const tokens = { failures, lastFailure, nextTryAt, refreshAt, accessExpiresAt, leaseUntil, restoredAt }
  return {
    ...{
      id: row.connectionId,
      status,
      reason,
      statusSince,
      accountName,
      accountEmail,
      linkId,
      connectedAt,
      lastCallOkAt,
    },
    connectedBy: row.byEmail === null ? null : { email: row.byEmail, name: row.byName },
    tokenSet: row.hasTokens ? tokens : null,
    clinics: [],
  }
}

function toListed(row: Row, sort: ListPlace['sort']): ListedClinic {
  const { clinicId: id, environment, digitailClinicId, name, logoUrl, timezone } = row
  const facts = { id, environment, digitailClinicId, name, logoUrl, timezone }
  return { ...facts, connection: connectionOf(row), place: placeOf(sort, row) }
}

const none = Prisma.sql`NULL::int`

/** How many clinics have the words, as the statistics of the database say: asked without looking at any. */
async function estimateMatches(tx: Transaction, text: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }[]>`
    ${Prisma.raw(plannedForItsValues)} EXPLAIN (FORMAT JSON) ${everyMatch({ text, lanes: null })}`
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
}

/** How many clinics there are, and how many the filter lets through without its words. */
export type ListSizes = { total: number; among: number }

async function wayTo(tx: Transaction, { filter, limit }: ListSlice, sizes: ListSizes): Promise<SearchWay> {
  if (sizes.among <= fewRows) return { way: 'words' }
  const lanes = filter.lanes === null ? 1 : filter.lanes.environments.length * filter.lanes.standings.length
  return searchWay({ ...sizes, estimate: await estimateMatches(tx, filter.text), lanes, limit })
}

/**
 * A stretch of the list, in its order.
 *
 * @param slice `limit`: how many rows at most
 * @param sizes to choose the way of searching
 * @returns `matches`: how many clinics have the words, where the search had to look at all of them, else null
 */
export async function readListedClinics(
  tx: Transaction,
  slice: ListSlice,
  sizes: ListSizes,
): Promise<{ clinics: ListedClinic[]; matches: number | null }> {
  const { order, filter, limit, after } = slice
  const listed = (rows: Row[]) => rows.map((row) => toListed(row, order.sort))
  if (filter.text === '') return { clinics: listed(await read(tx, slice, inOrder(slice), none)), matches: null }
  const way = await wayTo(tx, slice, sizes)
  const near = way.way === 'next' ? await read(tx, slice, amongNext(slice, way), none) : []
  if (near.length === limit) return { clinics: listed(near), matches: null }
  const found = await read(tx, slice, byWords(slice), Prisma.sql`p."matches"`)
  return { clinics: listed(found), matches: found[0]?.matches ?? (after === null ? 0 : null) }
}
