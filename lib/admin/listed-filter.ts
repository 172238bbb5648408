import 'server-only'
import type { WhoActs } from '@/lib/connect/connection-view'
import type { Circumstances } from '@/lib/connect/judge-connection'
import { standingsWith } from '@/lib/connect/listed-standing'
import type { ClinicCount } from '@/lib/store/clinic-counts'
import type { ListOrder } from '@/lib/store/list-order'
import type { ListFilter } from '@/lib/store/list-selection'
import type { ClinicListQuery, ListedActs } from './clinic-list-view'

const actors: Record<ListedActs, WhoActs[]> = {
  person: ['clinic', 'clinic-manager'],
  us: ['operator'],
  nobody: ['nobody'],
}

/**
 * What a query means for the database, with what holds for all clinics now.
 *
 * @returns the filter, null when nothing can match, and how many clinics it lets through without its words
 */
export function listedFilter(
  query: Pick<ClinicListQuery, 'text' | 'state' | 'acts' | 'environment'>,
  counts: readonly ClinicCount[],
  circumstances: Pick<Circumstances, 'incident'>,
): { filter: ListFilter | null; among: number } {
  const wanted = standingsWith(
    { health: query.state, whoActs: query.acts === null ? null : actors[query.acts] },
    circumstances,
  )
  const lanes = counts.filter(
    ({ environment, standing }) =>
      wanted.includes(standing) && (query.environment === null || environment === query.environment),
  )
  const among = lanes.reduce((sum, { clinics }) => sum + clinics, 0)
  const isAll = query.state === null && query.acts === null && query.environment === null
  if (isAll) return { filter: { text: query.text, lanes: null }, among }
  if (among === 0) return { filter: null, among }
  const environments = [...new Set(lanes.map(({ environment }) => environment))]
  const standings = [...new Set(lanes.map(({ standing }) => standing))]
  return { filter: { text: query.text, lanes: { environments, standings } }, among }
}

const sorts = { name: 'name', state: 'state', since: 'since', last: 'last' } as const

/** The order that a query asks for. */
export function listOrder({ sort }: Pick<ClinicListQuery, 'sort'>): ListOrder {
  const isDescending = sort.startsWith('-')
  const name = Object.values(sorts).find((each) => sort.endsWith(each)) ?? 'name'
  return { sort: name, isDescending }
}
