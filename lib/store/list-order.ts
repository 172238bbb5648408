import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { ClinicStanding } from './clinic-counts'

/** What the list can be ordered by; the id always comes last, so that no two clinics share a place. */
export type ListPlace =
  | { sort: 'name'; nameKey: string; id: string }
  | { sort: 'state'; standing: ClinicStanding; nameKey: string; id: string }
  | { sort: 'since'; since: Date; id: string }
  | { sort: 'last'; lastOkHour: Date; id: string }

export type ListSort = ListPlace['sort']

export type ListOrder = { sort: ListSort; isDescending: boolean }

const columns: Record<ListSort, string[]> = {
  name: ['nameKey', 'clinicId'],
  state: ['standing', 'nameKey', 'clinicId'],
  since: ['since', 'clinicId'],
  last: ['lastOkHour', 'clinicId'],
}

const list = (parts: string[]) => Prisma.raw(parts.join(', '))

/** ORDER BY of a table or subquery that has the columns of ClinicListing. */
export function orderBy({ sort, isDescending }: ListOrder, alias: string): Prisma.Sql {
  return list(columns[sort].map((column) => `${alias}."${column}"${isDescending ? ' DESC' : ''}`))
}

function values(place: ListPlace): Prisma.Sql {
  const id = Prisma.sql`${place.id}::uuid`
  switch (place.sort) {
    case 'name':
      return Prisma.sql`${place.nameKey}, ${id}`
    case 'state':
      return Prisma.sql`${place.standing}::"ClinicStanding", ${place.nameKey}, ${id}`
    case 'since':
      return Prisma.sql`${place.since}::timestamptz, ${id}`
    case 'last':
      return Prisma.sql`${place.lastOkHour}::timestamptz, ${id}`
  }
}

/** Whether a row comes after a place: one comparison of rows, which an index of the same columns answers. */
export function isAfter(place: ListPlace | null, { isDescending }: ListOrder, alias: string): Prisma.Sql {
  if (place === null) return Prisma.sql`true`
  const row = list(columns[place.sort].map((column) => `${alias}."${column}"`))
  return Prisma.sql`(${row}) ${Prisma.raw(isDescending ? '<' : '>')} (${values(place)})`
}

type Keys = { clinicId: string; standing: ClinicStanding; nameKey: string; since: Date; lastOkHour: Date }

/** The place of a row in the list. */
export function placeOf(sort: ListSort, { clinicId: id, standing, nameKey, since, lastOkHour }: Keys): ListPlace {
  switch (sort) {
    case 'name':
      return { sort, nameKey, id }
    case 'state':
      return { sort, standing, nameKey, id }
    case 'since':
      return { sort, since, id }
    case 'last':
      return { sort, lastOkHour, id }
  }
}
