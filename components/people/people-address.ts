import { paths } from '@/components/shell/paths'
import type { PeopleFilter } from '@/lib/admin/person-view'

type Asked = { search?: string; filter?: PeopleFilter; after?: string | null; before?: string | null }

/** The address of the list as it is asked for; what is left out or usual does not stand in it. */
export function peopleAddress({ search = '', filter = 'all', after, before }: Asked): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('q', search)
  if (filter !== 'all') query.set('show', filter)
  if (after) query.set('after', after)
  if (before) query.set('before', before)
  return query.size === 0 ? paths.adminPeople : `${paths.adminPeople}?${query}`
}
