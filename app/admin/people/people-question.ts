import { type PeopleQuestion, peopleFilters } from '@/lib/admin/person-view'
import { uuidOrNull } from '@/lib/infra/uuid'

type Query = Record<string, string | string[] | undefined>

const longestSearch = 100

/** @returns what was searched, without the spaces around it; empty for what is no search */
export function searchWords(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.trim().slice(0, longestSearch) : ''
}

/** What an address asks the list of people for; what makes no sense is left out. */
export function peopleQuestion(query: Query): PeopleQuestion {
  return {
    search: searchWords(query.q),
    filter: peopleFilters.find((filter) => filter === query.show) ?? 'all',
    after: uuidOrNull(query.after),
    before: uuidOrNull(query.before),
  }
}
