import 'server-only'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { db } from '@/lib/infra/db'
import { type ClinicCount, countClinicsByStanding } from '@/lib/store/clinic-counts'
import type { ListPlace } from '@/lib/store/list-order'
import type { ListFilter } from '@/lib/store/list-selection'
import { type ListedClinic, type ListSizes, readListedClinics } from '@/lib/store/listed-clinics'
import type { ListPosition } from './clinic-list-query'
import type { ClinicListQuery, ClinicListView } from './clinic-list-view'
import { decodePlace, encodePlace } from './list-place-code'
import { listedFilter, listOrder } from './listed-filter'
import { toConnectedClinicView } from './to-connected-clinic-view'

const pageSize = 50

type Asked = { filter: ListFilter; sizes: ListSizes; query: ClinicListQuery }
type Stretch = { clinics: ListedClinic[]; hasMore: boolean; matches: number | null }

/** Rows from a place on, towards the end or towards the start; in the order in which they are met. */
async function stretch({ filter, sizes, query }: Asked, from: ListPlace | null, isBack: boolean): Promise<Stretch> {
  const { sort, isDescending } = listOrder(query)
  const order = { sort, isDescending: isDescending !== isBack }
  const slice = { filter, order, after: from, limit: pageSize + 1 }
  const { clinics, matches } = await readListedClinics(db(), slice, sizes)
  return { clinics: clinics.slice(0, pageSize), hasMore: clinics.length > pageSize, matches }
}

type Page = Pick<Stretch, 'clinics' | 'matches'> & { hasNext: boolean; hasPrevious: boolean }

async function readPage(asked: Asked, position: ListPosition): Promise<Page> {
  const { sort } = listOrder(asked.query)
  const code = 'after' in position ? position.after : 'before' in position ? position.before : null
  const place = code === null ? null : decodePlace(code, sort)
  const isBack = 'from' in position ? position.from === 'end' : 'before' in position && place !== null
  const { clinics, hasMore, matches } = await stretch(asked, place, isBack)
  // Going back must end on a whole first page; and where the place is gone, the list begins anew.
  if (place !== null && (isBack ? !hasMore : clinics.length === 0)) return readPage(asked, { from: 'start' })
  if (isBack) return { clinics: clinics.reverse(), matches, hasNext: place !== null, hasPrevious: hasMore }
  return { clinics, matches, hasNext: hasMore, hasPrevious: place !== null }
}

const codeOf = (clinic: ListedClinic | undefined, isThere: boolean) =>
  clinic !== undefined && isThere ? encodePlace(clinic.place) : null

const sum = (counts: ClinicCount[]) => counts.reduce((total, { clinics }) => total + clinics, 0)

/**
 * One page of all clinics, for an admin. It reads the rows that it shows and no others, except for words that few
 * clinics have; so it takes as long with a hundred thousand clinics as with a hundred.
 *
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function listClinics(
  actor: { role: 'ADMIN' | 'STAFF' },
  query: ClinicListQuery,
  position: ListPosition,
): Promise<ClinicListView> {
  if (actor.role !== 'ADMIN') throw new Error('only admins list all clinics')
  const [counts, circumstances] = await Promise.all([countClinicsByStanding(db()), readCircumstances()])
  const { filter, among } = listedFilter(query, counts, circumstances)
  const nothing = { clinics: [], matches: 0, hasNext: false, hasPrevious: false }
  const total = sum(counts)
  const page = filter === null ? nothing : await readPage({ filter, sizes: { total, among }, query }, position)
  return {
    query,
    clinics: page.clinics.map((clinic) => toConnectedClinicView(clinic, circumstances)),
    total,
    matching: query.text === '' ? among : page.matches,
    next: codeOf(page.clinics.at(-1), page.hasNext),
    previous: codeOf(page.clinics[0], page.hasPrevious),
    environments: [...new Set(counts.map(({ environment }) => environment))],
  }
}
