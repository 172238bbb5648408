import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Prisma } from '@/prisma/generated/client'
import { userColumns } from './users'

const personFacts = { ...userColumns, invitationSentAt: true } as const

export type PersonFacts = Prisma.UserGetPayload<{ select: typeof personFacts }>

/** Whom to list. The words are those of the list's address. */
export type PeopleGroup = 'all' | 'admins' | 'staff' | 'invited' | 'disabled'

const groups: Record<PeopleGroup, Prisma.UserWhereInput> = {
  all: {},
  admins: { role: 'ADMIN', disabledAt: null },
  staff: { role: 'STAFF', disabledAt: null },
  invited: { lastSignInAt: null, disabledAt: null },
  disabled: { disabledAt: { not: null } },
}

/** @returns a text with the signs that LIKE reads as "anything" made plain */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

/**
 * A text as it may stand in a column. In a database with the locale C, "insensitive" knows only the letters A to Z:
 * other scripts and accents are looked for as typed, in small letters, in capitals, and with a capital at the front.
 */
export function spellings(text: string): string[] {
  const [first = '', ...rest] = text
  const small = text.toLowerCase()
  return [...new Set([text, small, text.toUpperCase(), first.toUpperCase() + rest.join('').toLowerCase()])]
}

/** @returns conditions for a column, any of which is enough */
export function containing(text: string): { contains: string; mode: 'insensitive' }[] {
  return spellings(text).map((spelling) => ({ contains: likeText(spelling), mode: 'insensitive' }))
}

function matching(search: string): Prisma.UserWhereInput {
  if (search === '') return {}
  return { OR: containing(search).flatMap((text) => [{ email: text }, { name: text }]) }
}

type Page = { group: PeopleGroup; search: string; cursor: { id: string; direction: 'after' | 'before' } | null }

/**
 * People by address, from a cursor on: as quick on the last page as on the first.
 *
 * @param take how many; one more than fits tells whether there is a next page
 * @returns in the order of the addresses in both directions
 */
export function listPeopleFacts(
  tx: Transaction,
  { group, search, cursor }: Page,
  take: number,
): Promise<PersonFacts[]> {
  return tx.user.findMany({
    where: { AND: [groups[group], matching(search)] },
    select: personFacts,
    orderBy: { email: 'asc' },
    take: cursor?.direction === 'before' ? -take : take,
    ...(cursor !== null && { cursor: { id: cursor.id }, skip: 1 }),
  })
}

export function findPersonFacts(tx: Transaction, id: string): Promise<PersonFacts | null> {
  return tx.user.findUnique({ where: { id }, select: personFacts })
}

/** How many people there are in each group. */
export async function countPeople(tx: Transaction): Promise<Record<PeopleGroup, number>> {
  const [row] = await tx.$queryRaw<Record<PeopleGroup, number>[]>`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE "disabledAt" IS NULL AND "role" = 'ADMIN'))::int AS "admins",
      (count(*) FILTER (WHERE "disabledAt" IS NULL AND "role" = 'STAFF'))::int AS "staff",
      (count(*) FILTER (WHERE "disabledAt" IS NULL AND "lastSignInAt" IS NULL))::int AS "invited",
      (count(*) FILTER (WHERE "disabledAt" IS NOT NULL))::int AS "disabled"
    FROM "User"`
  if (row === undefined) throw new Error('the database did not count')
  return row
}
