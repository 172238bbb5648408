import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'

/** What became of a connect link. */
export const linkStates = [
  'created',
  'opened',
  'started',
  'denied',
  'waiting',
  'refused',
  'completed',
  'expired',
  'revoked',
] as const

export type LinkState = (typeof linkStates)[number]

// What happened last decides, after what ends a link for good. Told by the database, so that a list can be filtered by it.
const state = Prisma.sql`CASE
  WHEN l."revokedAt" IS NOT NULL THEN 'revoked'
  WHEN l."completedAt" IS NOT NULL THEN 'completed'
  WHEN l."waitingUntil" > statement_timestamp() THEN 'waiting'
  WHEN l."expiresAt" <= statement_timestamp() THEN 'expired'
  WHEN l."refusedAt" >= l."startedAt" THEN 'refused'
  WHEN l."deniedAt" >= l."startedAt" THEN 'denied'
  WHEN l."startedAt" IS NOT NULL THEN 'started'
  WHEN l."openedAt" IS NOT NULL THEN 'opened'
  ELSE 'created' END`

/** A link as a list and its own page show it: every column but those that hold a hash. */
export type ListedLink = {
  id: string
  state: LinkState
  purpose: 'CONNECT' | 'RECONNECT'
  clinicId: string | null
  clinicName: string
  recipient: string | null
  createdBy: string | null
  lifetimeHours: number
  createdAt: Date
  expiresAt: Date
  sentAt: Date | null
  sends: number
  opens: number
  presses: number
  openedAt: Date | null
  startedAt: Date | null
  deniedAt: Date | null
  waitingAt: Date | null
  waitingUntil: Date | null
  refusedAt: Date | null
  completedAt: Date | null
  revokedAt: Date | null
  outcome: string | null
  connectedClinics: string[]
}

const columns = Prisma.sql`
  SELECT l."id"::text AS "id", ${state} AS "state", l."purpose"::text AS "purpose", l."clinicId"::text AS "clinicId",
    l."clinicName", l."recipient", COALESCE(u."name", u."email") AS "createdBy", l."lifetimeHours", l."createdAt",
    l."expiresAt", l."sentAt", l."sends", l."opens", l."presses", l."openedAt", l."startedAt", l."deniedAt",
    l."waitingAt", l."waitingUntil", l."refusedAt", l."completedAt", l."revokedAt", l."outcome",
    COALESCE(l."connectedClinics"::text[], '{}') AS "connectedClinics"
  FROM "ConnectLink" l LEFT JOIN "User" u ON u."id" = l."createdById"`

/**
 * Links, newest first: ids are made in the order of time, so the id of the last one leads to the next page.
 *
 * @param before id of the last link of the page before, or null for the first page
 */
export function listLinks(
  tx: Transaction,
  { only, before, take }: { only: LinkState | null; before: string | null; take: number },
): Promise<ListedLink[]> {
  const ofState = only === null ? Prisma.empty : Prisma.sql`AND ${state} = ${only}`
  const older = before === null ? Prisma.empty : Prisma.sql`AND l."id" < ${before}::uuid`
  return tx.$queryRaw<ListedLink[]>`${columns} WHERE true ${ofState} ${older} ORDER BY l."id" DESC LIMIT ${take}`
}

/** One link, as the list shows it. */
export async function findListedLink(tx: Transaction, id: string): Promise<ListedLink | null> {
  const [row] = await tx.$queryRaw<ListedLink[]>`${columns} WHERE l."id" = ${id}::uuid`
  return row ?? null
}

/** How many links wait for an admin's word. */
export function countWaitingLinks(tx: Transaction, now: Date): Promise<number> {
  return tx.connectLink.count({ where: { waitingUntil: { gt: now }, completedAt: null, revokedAt: null } })
}
